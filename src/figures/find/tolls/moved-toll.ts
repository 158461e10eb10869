import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/**
 * A count as statistics tell it, by how much it moved and to what: "Road deaths *fell by 8 per cent last year to* 2,531", "serious
 * injuries *were slightly up at* 19,400", "overdose deaths *hit a record* 4,120".
 */
export const movedToll: Finder = {
  name: 'moved-toll',
  languages: ['en'],
  find: (sentence, { isTaken }) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const told = countedBefore(sentence, at);
      return told === null ? [] : [{ at, ...told, to: at + 1 }];
    }),
};

const REACH = 18;

/** The noun of what is counted, where nothing but its moving stands between it and the number. */
function countedBefore({ items, text, start }: Sentence, at: number): Pick<Find, 'measure' | 'cue' | 'from'> | null {
  const number = items[at]?.start ?? start;
  for (let cue = at - 1; cue >= 0 && cue > at - REACH; cue -= 1) {
    const item = items[cue];
    const from = numberOf(items, cue);
    const measure = countedBy(items, cue, from < cue);
    if (measure === null || item === undefined) continue;
    return MOVED_TO.test(text.slice(item.end - start, number - start)) && !isDemography(items)
      ? { measure, cue, from }
      : null;
  }
  return null;
}

/** "deaths", "injuries"; "*the number of* people *killed*" */
function countedBy(items: readonly Item[], cue: number, isNumbered: boolean): Measure | null {
  if (is(items[cue + 1], 'thing') || (items[cue - 1]?.count ?? null) !== null) return null;
  return measureOf(items[cue], 'people', 'toll', 'event') ?? (isNumbered ? measureOf(items[cue], 'passive') : null);
}

/** Index of "*the number of* people killed", or of the noun itself. */
function numberOf(items: readonly Item[], cue: number): number {
  const number = items.findLastIndex((item, i) => i < cue && i > cue - 6 && is(item, 'number-of'));
  return number < 0 ? cue : number;
}

/** "Births fell to 2,531, deaths rose to 3,100": of old age as well. */
function isDemography(items: readonly Item[]): boolean {
  return items.some(({ text }) => /^(?:births?|marriages|divorces)$/.test(text));
}

const AMOUNT =
  '(?:by )?(?:(?:about|almost|nearly|some|over|more than) )?(?:\\d[\\d.,]*|[a-z]+)(?: per cent| percent| ?%)|(?:by )?(?:an?|one|two|almost a|nearly a) (?:third|half|quarter|fifth|sixth|tenth)s?|by (?:half|\\d[\\d,]*)';
const WHEN =
  '(?:last|this) (?:year|month|week|season|summer|winter|spring|autumn)|in (?:20\\d\\d|January|February|March|April|May|June|July|August|September|October|November|December)|over the (?:year|month|decade)|year on year|on the year|from \\d[\\d,]*(?: in \\d{4}| the year before| a year earlier)?';
const HOW = '[a-z]+ly|again|further|a little|somewhat|back|once more';
const MOVES =
  'fell|fallen|dropped|declined|decreased|dipped|sank|slid|shrank|eased|rose|risen|increased|climbed|grew|grown|jumped|surged|soared|leapt|(?:went|gone|crept|came|edged) (?:up|down)|doubled|tripled|trebled|quadrupled|halved|(?:was|were|are|is|stood)(?: [a-z]+ly)? (?:up|down|unchanged|steady|stable|higher|lower)|stayed|held|stood|remained|levelled off|peaked|hit|reached|touched';

/** "[deaths] *among conscripts have again fallen by 8 per cent last year to*" */
const MOVED_TO = new RegExp(
  `^(?: (?:in|on|at|among|from|by|with|across|of)(?: (?!(?:${MOVES}|has|have|had|was|were) )[\\p{L}-]+){1,5})?(?: (?:has|have|had|again|also|even|almost|nearly|more than)){0,3} (?:${MOVES})(?:,? (?:${AMOUNT}|${WHEN}|${HOW})){0,4},? (?:to|at|(?:to |at )?an? (?:all-time |new |[a-z]+-year )?(?:record|low|high|peak)(?: of| high of| low of)?)(?: only| just)? $`,
  'u',
);
