import type { TimeWords } from '../table.ts';

/*
 * English stretches and moments, put together from a few pieces: "in the past [three] [weeks]", "between [3] and [9 May]",
 * "since [the start of] [the year]".
 */

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?!\\d|,\\d{3})(?:st|nd|rd|th)?)(?:,? \\d{4})?`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|noon|night|evening|afternoon))?';
const YEAR = '(?:19|20)\\d\\d';

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|a few|few|several|a couple of|couple of)';
const UNIT = '(?:hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|seasons?|years?|decades?|centuries)';
const SEASON = '(?:spring|summer|autumn|winter)';
const WAR = '(?:war|conflict|fighting|insurgency|violence|rebellion)';
/** A stretch of that length which is no distance ("two days ago") and no war ("three years of war"). */
const LENGTH_ALONE = `(?! (?:ago|earlier|later|of (?:the |its |this )?${WAR}))`;

/** Words that go on after a stretch, and are none of its own: "since the rains began on 4 May *rose* to 131". */
const GOES_ON = '(?:rose|risen|rises|has|have|had|reached|climbed|stood|stands|grew|hit|passed|is|was|were|to)';

/** One end of "between … and …": with a month, a weekday or a year, or a bare day of the month of the other end. */
const NAMED_END = `(?:the (?:end|start|beginning|middle) of )?(?:the )?(?:early |late |mid-)?(?:${DATE}|${MONTH}(?: ${YEAR})?|${WEEKDAY}|${YEAR})`;
const TO = '(?:and|to|until|till|through)';

/** An hour of the day before its date: "the 24 hours to *08:00 on* 15 October". */
const HOUR =
  '(?:(?:\\d{1,2}[:.]\\d{2}(?: ?(?:hours|hrs|h|am|pm|a\\.m\\.|p\\.m\\.))?|\\d{1,2} ?(?:am|pm|a\\.m\\.|p\\.m\\.)|noon|midday|midnight|(?:yester|to)?day morning)(?: (?:local time|GMT|UTC))?,?(?: on)? )?';

/** What bounds "the week", "the year": "to Sunday", "ending 3 May", "before the truce", "of last year". */
const BOUNDS = `(?: (?:to|ending|up to) (?:${DATE}|${WEEKDAY}|${MONTH})| (?:before|after|since|following) the \\p{L}+| so far|(?: of)? last year)`;

export const ENGLISH_TIME: TimeWords = {
  months: {
    'january, jan': 1,
    'february, feb': 2,
    'march, mar': 3,
    'april, apr': 4,
    may: 5,
    'june, jun': 6,
    'july, jul': 7,
    'august, aug': 8,
    'september, sept, sep': 9,
    'october, oct': 10,
    'november, nov': 11,
    'december, dec': 12,
  },
  weekdays: {
    'sunday, sun': 0,
    'monday, mon': 1,
    'tuesday, tue': 2,
    'wednesday, wed': 3,
    'thursday, thu': 4,
    'friday, fri': 5,
    'saturday, sat': 6,
  },
  interval: [
    `(?:in|over|during|within|for|throughout|of)? ?(?:the )?(?:past|last|previous|preceding|latest) (?:${NUMBER}[ -])?(?:${UNIT}|weekend|${SEASON})`,
    '(?:in|over|during) (?:the )?recent (?:days|weeks|months|years)',
    `(?:last|this) ${MONTH}(?! \\d{1,2}(?!\\d|,\\d{3}))`,
    'from (?:that|the same) (?:month|year|week|period)',
    '(?:24|48|72)[ -]hour(?= (?:report|update|bulletin|summary|sitrep))',
    `(?:during|in|over|throughout|at) (?:the|this|that|the same|the whole|the entire) (?:reporting |same |whole |entire )?(?:period|operation|month|week|year|weekend|quarter|night)(?![-‐‑]|(?: [a-z]+)? (?:club|shift|train|bus|market|school|flight|sky))${BOUNDS}?`,
    `(?:in|during|over) the (?:${NUMBER} )?(?:hours|days|weeks|months|years) (?:(?:to|ending|ending at|until|up to) ${HOUR}(?:${DATE}|${WEEKDAY}|${MONTH}|today|noon|midnight)|(?:before|after|since|following) the \\p{L}+)`,
    `(?:in|during|over) the course of (?:the|a|one|this|last) (?:${UNIT}|weekend|${SEASON})`,
    `so far (?:this|in) (?:year|month|week|${MONTH}|\\d{4})`,
    '(?:in|during|over|for) (?:the )?(?:epidemiological |epi |calendar )?week \\d{1,2}(?!\\d)(?: of \\d{4})?(?! (?:hours|days))',
    'for the (?:year|month|week|day|quarter|weekend)(?: so far)?(?= (?:at|to|as|came|is|was|were|are|stands?|stood|so far)\\b|[.,;]|$| so far)',
    'per (?:day|night|week|month|24 hours)',
    'annually|yearly|annual(?= (?:\\p{L}+ )?(?:numbers?|tolls?|totals?|averages?|deaths?|counts?|figures?|fatalities|injuries|casualties))',
    `(?:during|in|over|throughout) (?:the|an?) ${NUMBER}[ -]day (?:heat ?wave|cold (?:spell|snap)|truce|pause|holiday|festival|standoff|offensive|operation|campaign)`,
    `(?:every|each) (?:${NUMBER} )?(?:day|week|month|year|summer|winter|hours)(?: (?:in|by) \\d{4})?`,
    `(?:per|a) (?:day|week|month|hour|year)(?! and a half)(?!-| (?:ago|earlier|later|after|before|since|on|from|to|old|long|into|of) )(?!-| (?:ago|earlier|later|after|before)\\b)(?: (?:in|so far in) \\d{4}| during the last ${NUMBER} months of \\d{4})?`,
    `(?:in|over|during|within) (?:a period of |less than |under |just |only |barely |about |almost |nearly )*(?:an? |${NUMBER}[ -]|a single )${UNIT}(?: of siege)?(?! (?:raid|attack|assault|ambush|shift|march|club)\\b)${LENGTH_ALONE}`,
    '(?:a|the|that|this) (?:two|three|four|five|24|48|72)[ -](?:hours?|days?|weeks?|months?) (?:period|campaign|span)',
    `${NUMBER}[ -](?:days?|weeks?) of (?:air ?strikes|clashes|fighting|shelling|violence|protests|bombardment|bombing|strikes|raids|attacks|battles)`,
    `(?:in|during|over|for) the (?:first|second|third|fourth|last|final|opening) (?:${NUMBER} )?(?:half|${UNIT})(?: of (?:(?:the|this|last) \\p{L}+|${MONTH}(?: ${YEAR})?|\\d{4}))?`,
    `(?:between|from) (?:${NAMED_END} ${TO} (?:${NAMED_END}|\\d{1,2}(?!(?: (?!(?:in|on|at|near|by|when|which|who|during|across|as|and|with|were|was|had|have|has)\\b))?\\p{L}))|\\d{1,2} ${TO} ${DATE})`,
    'since (?:the )?(?:announcement of )?(?:the |a )?(?:[a-z]+ \\d{4} )?(?:ceasefire|cease-fire|truce|armistice)(?: agreement)?(?: (?:came into force|took effect|began|took hold|started))?(?: (?:on|in) (?:\\d{1,2} )?[a-z]+(?: \\d{1,2})?(?:,? \\d{4})?)?(?: ?\\([^()]{1,30}\\))?',
    `since (?:the )?(?:beginning|start) of (?:the year|this year|the month|\\d{4}|${MONTH}(?: \\d{4})?|the week|the season)`,
    `since (?:(?:the|last) weekend|last (?:week|month|year|night|${MONTH})|yesterday|${SEASON}|(?:mid-|early |late )?${MONTH}(?!\\.? (?:\\d{4}|\\d{1,2}(?!\\d|,\\d{3})))(?: (?:of )?(?:last|this) year)?|(?:last )?${WEEKDAY})`,
    `since [^\\s,.;:()]+(?: (?!${GOES_ON} )[^\\s,.;:()]+){1,8}? on ${WEEKDAY}`,
    `since (?:the )?(?:renewed )?(?:fighting|clashes|shelling|violence|hostilities|attacks|strikes) (?:resumed|shifted|moved|flared(?: up)?|spread|intensified|(?:broke out|erupted|began|started) again)(?: [^\\s,.;:()]+){0,6}`,
    `since (?:the )?(?:end|middle|turn) of (?:the (?:year|month|century|week)|last (?:week|month|year)|${MONTH})|since the turn of the year`,
    `since (?:midnight|dawn|noon|this morning|(?:\\d{1,2}(?::\\d\\d)?|${NUMBER}) (?:in the (?:morning|afternoon|evening)|a\\.?m\\.?|p\\.?m\\.?|o['’]clock))`,
    `since the (?:monsoon|rains|rainy season|heatwave|cold spell)(?: (?!${GOES_ON} )[^\\s,.;:()]+){0,6}`,
    `between (?:${NUMBER}|\\d{1,2}) in the (?:morning|evening|afternoon) and (?:${NUMBER}|\\d{1,2}) in the (?:morning|evening|afternoon)`,
    'in the course of the (?:day|night|month)|(?:during|over) the day|on (?:this|the) (?:very )?(?:first|second|third) day of (?:the )?[a-z]+',
    `(?:over|at|during) the (?:long )?weekend|this (?:year|month|week|${SEASON})|(?:in|during) (?:all of )?(?:20[12]\\d)(?! ?-)`,
    `(?:in|during|over|throughout) (?:the )?(?:early |late )?${SEASON}(?: of ${YEAR}| ${YEAR}|(?: of)? last year)?`,
    `(?:during|for|throughout|over|in) (?:the month of )?(?:early |late |mid-)?${MONTH}(?: ${TO} ${MONTH})?(?: alone)?(?:(?: of)? (?:last|this) year| 20[12]\\d)?(?! ?(?:\\d{1,2}(?!\\d|,\\d{3})|(?:19|20)\\d\\d(?!\\d)))`,
    `(?<=^|[,:;] |\\n)${MONTH}(?: ${YEAR})?(?: alone)?(?= (?:saw|brought|was (?:the|an?|by far|even|worse|deadlier|bloodier|no)|exceeded|surpassed|accounted|claimed|proved|became|witnessed|ended|remained|marked) )`,
    'during the (?:truce|ceasefire|cease-fire|lull)|in the (?:19|20)\\d0s',
    `on ${WEEKDAY} alone`,
    `(?<=compared (?:with|to) )${MONTH}(?: \\d{4})?(?=,)`,
    `(?<=(?:from|with|to|than|on|of) )${MONTH}(?: \\d{4})?(?=, when )`,
    '(?<=(?:from|with|to|than|on) )the (?:(?:first|second|third|fourth|final) (?:half|quarter)|same (?:period|month))(?: of \\d{4})?(?=,? when )',
  ],
  cumulative: [
    '(?:from|between) \\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2}) (?:to|until|through|and) \\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})',
    `since (?:[^\\s,.;:()]+ ){0,10}?${DATE}`,
    'since (?!records (?:began|start)|counting began|(?:only|most|many|all|each|few|nobody|some|no) )(?:the )?[^\\s,.;:()]+(?: (?!at (?:about |some |around |nearly |over |more than )?\\d)[^\\s,.;:()]+){0,9}?(?:,? (?:19|20)\\d\\d)?(?: ?\\([^()]{1,30}\\))?(?=\\s*(?:[.;:()\\n]|,(?!\\d))|\\s*$|\\s+(?:and|according|but|while|have|has|were|was|are|is|may|might|could|must|said|says|with|including|when|where|as|to|number|numbers|numbered|stands?|stood|totals?|totall?ed|reach(?:es|ed)?|exceeds?|exceeded)\\b|\\s+at (?:about |some |around |nearly |over |more than )?\\d)',
    `in (?:the )?${NUMBER} (?:years|months) of (?:the |its |this )?${WAR}(?: in [A-Za-z]+)?`,
    '(?:during|in the course of|throughout) (?:the|this) (?:war|conflict|operation|campaign|offensive|invasion|uprising|epidemic|outbreak|siege)',
  ],
  asOf: [
    `as (?:of|at) (?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: (?:local time|GMT|UTC))?,? (?:on )?)?(?:(?:the end of |(?:early|mid|late)[- ])?${MONTH}(?: \\d{4})?(?! \\d)|${DATE}|today|yesterday|${WEEKDAY}|now)`,
    `(?:(?:on|by|until|late on|early on|late|early|since) )?${WEEKDAY}`,
    `(?:on|by|as at|until) ${DATE}`,
    `yesterday|today|last night|overnight|this morning|in ${MONTH} \\d{4}|${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH}(?: \\d{4})?`,
  ],
};
