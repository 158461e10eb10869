import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { countsPeople, type Wording } from '../../people.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/**
 * Verbs and states of everyday words that tell a measure where people of that kind are their subject: "2,000 volunteers *are
 * fighting*", "1,800 residents *left by ferry*", "670 people *are thought to lie under* the mud", "16,000 *are in tents*".
 */
export const subjectOf: Finder = {
  name: 'subject-of',
  languages: ['en'],
  find: (sentence, { isTaken }) =>
    sentence.items.flatMap((item, at): Find[] =>
      item.count?.unit === 'people' && !isTaken(at) ? toldAt(sentence, at) : [],
    ),
};

const SHELTERS =
  '(?:tents?|camps?|schools?|shelters?|dormitories|barracks|gymnasiums?|gyms?|sports halls?|stadiums?|mosques?|church(?:es)?|temples?|monaster(?:y|ies)|containers|makeshift|emergency (?:shelter|accommodation|quarters)|(?:relief|transit|reception|accommodation|evacuation|collective|army|refugee) (?:camps?|cent(?:re|er)s?|shelters?|sites?)|host families|public buildings|hotels)';
const VEHICLES = '(?:ferry|boat|ship|sea|train|rail|bus|road|air|plane|car|convoy|lorry|truck)';

const WORDINGS: readonly Wording[] = [
  {
    measure: 'deployed',
    who: 'forces',
    words:
      /^(?:serv(?:e|ed|ing)\b|fight(?:ing)?\b|fought\b|(?:had |have )?(?:joined|enlisted)\b(?! (?:in |the |a |an |their |this |that )*(?:[a-z-]+ )?(?:rall(?:y|ies)|march|marches|protests?|demonstrations?|celebrations?|parade|strike|queues?|walkout|party|club|league|union|association|programme|program|course|class|study|race|marathon|campaign|petition|lawsuit|network|team|tour|pilgrimage|procession|vigil|funeral|festival|clean-up))|join\b(?! hands)|under contract\b|operat(?:e|ed|ing) (?:in|on(?! (?:after|by|for|at|in|that|all)\b)|near|along|inside|from|out)\b|guard(?:ing)? |patrol(?:ling|led)? |on the (?:ground|scene|front)\b|on (?:site|duty|station|standby)\b|at the (?:scene|site|front)\b|in (?:action|the field|position|theatre)\b|engaged in\b|tak(?:e|ing) part in\b|battling\b|tackling\b|massed\b|drawn up\b|moved (?:up|into|from the|to the)\b|brought (?:in|up|over)\b|(?:went|gone) to (?:fight|war|the front)\b|(?:hold|holding) the (?:line|front|town|bridge)|taking up positions|took up positions|working (?:at|on) the (?:scene|site)|involved in the (?:search|operation|rescue|effort))/,
  },
  {
    measure: 'deployed',
    who: 'troops',
    words:
      /^(?!.{0,80}\b(?:parade|ceremony|funeral|talks|games|match|concert|holidays?|exercises?|drills?)\b)(?:(?:mov(?:ed|ing)|head(?:ed|ing)|travell?(?:ed|ing)|transferr(?:ed|ing)|fl(?:ew|ying)|sail(?:ed|ing)|cross(?:ed|ing)|pour(?:ed|ing)|stream(?:ed|ing)) (?:into|to|towards?|across)\b|arriv(?:e|ed|ing) (?:in|at|on|there)\b|land(?:ed|ing) (?:in|at|on)\b|(?:(?:went|gone|moved|pushed|pulled) (?:up|down|forward|north|south|east|west|over)|march(?:ed|ing)) (?:to|into|towards?|on) (?:the )?(?!(?:parliament|capitol|memorial|stadium|podium|stage)\b)|(?:left|leaving|set (?:out|off)|depart(?:ed|ing)|head(?:ed|ing)) for\b|(?:en route|on their way) to\b|remain(?:s|ed|ing)? (?:close to|near|along|on|at|in) (?!(?:a |the |intensive |critical )*(?:hospital|custody|captivity|prison|condition|care|coma|jail|detention|clinic|office|power|parliament))|(?:clearing|laying) (?:mines|unexploded)|(?:expected|due|scheduled) to (?:arrive|follow|deploy|be (?:sent|deployed))\b)/,
  },
  {
    measure: 'killed',
    who: 'forces',
    words:
      /^(?:(?:have|has|had) fallen\b(?! (?:back|behind|into|ill|asleep|out|silent|for|to))|fell (?:there\b(?! (?:ill|asleep|silent))|in (?:battle|combat|action|the (?:battle|fighting|assault))|on the (?:front|battlefield)))/,
  },
  {
    measure: 'wounded',
    who: 'anyone',
    words:
      /^(?:(?:was|were|is|are|has been|have been|had been|got|being) )?(?:hit|shot|struck|stabbed) (?:and (?:wounded|injured) )?in the (?:legs?|arms?|thighs?|knees?|foot|feet|hands?|shoulders?|backs?|stomach|abdomen|eyes?|buttocks?|calf|ankles?)\b/,
  },
  {
    measure: 'missing',
    who: 'anyone',
    words:
      /^(?:(?:lie|lying|be lying|be|still lie|remain|remained) (?:buried |trapped )?(?:under|beneath)\b(?! (?:[a-z-]+ ){0,2}(?:treatment|observation|care|supervision|sedation|quarantine|arrest|guard|investigation|surveillance|siege|fire|threat|pressure|protection|occupation|control|orders?|sanctions|contract|age|lockdown|curfew)\b)|(?:be |lie |lying |be lying )?(?:underneath|under it all)\b|(?:under|beneath) (?:the )?(?:mud|rubble|debris|snow|ruins|wreckage|landslide)\b|buried (?:under|beneath|alive|in)\b|be buried\b|(?:on|among) (?:[a-z'’]+ ){0,3}(?:list|register|roll) of (?:the )?missing\b|(?:registered|listed|recorded|reported|counted|posted)(?: [a-z]+){0,5} as (?:missing|disappeared)\b|(?:did not|didn['’]t|failed to|have not|has not|had not|never) (?:come back|came back|return|returned|resurface|surface|resurfaced|reappear)\b(?! (?:home|to (?:work|school)))|never (?:found|seen again|heard (?:of|from) again|traced|turned up|came (?:home|back)|surfaced)\b|nowhere to be found\b|not (?:been|got|gotten|come) in (?:touch|contact)\b|not (?:contacted|called|phoned) (?:their|his|her) (?:famil|relativ|parent)|(?:did not|didn['’]t|failed to) answer (?:the|their|a) (?:roll call|calls?|radio)\b|without (?:a )?trace\b)/,
  },
  {
    measure: 'killed',
    who: 'anyone',
    words:
      /^(?:(?:went|gone|go) down with (?:the|their|his|her) |(?:pulled|dug|brought|carried|lifted|taken|recovered)(?: out| ashore| up)? dead\b|fell to (?:their|his|her) deaths?\b|plunged to (?:their|his|her) deaths?\b|(?:jumped|leapt) to (?:their|his|her) deaths?\b|never (?:woke up|regained consciousness|came round|recovered)\b|did not (?:wake up|live|regain consciousness|pull through)\b|(?:burned|burnt) in (?:their|his|her|the) (?:bus|car|house|homes?|beds?|cells?|tents?|vehicles?|truck|lorry)\b|entombed\b|met (?:their|his|her) (?:end|fate)\b|(?:identified|found|listed|named|confirmed) among (?:the|those) (?:dead|killed|fatalities|victims)\b|paid with (?:their|his|her) li(?:ves|fe)\b|(?:came|come|sent|returned) (?:home )?in (?:coffins|body bags)\b|no longer (?:among the living|with us)\b)/,
  },
  {
    measure: 'displaced',
    who: 'civilians',
    words: new RegExp(
      `^(?:(?:ordered|moved|taken|brought|led|driven|flown|lifted|ferried|bussed|bused|shipped|told to get|got) (?:out\\b|off\\b|to safety\\b|to higher ground\\b|away from\\b|inland\\b)|left (?:the (?:capital|city|town|island|village|valley|country|region|area|coast)\\b|(?:in|by) ${VEHICLES}\\b|on foot\\b)|(?:(?:living|live|lived|staying|stay|stayed|(?:moved|moving|relocated|transferred|taken|brought|evacuated|bussed)|(?:spending|spend|spent) (?:the|another|a(?: \\w+)?) nights?|sleeping|sleep|slept|remain|remained|remaining|camping|camped|crammed|packed|crowded|huddled|housed|lodged|sheltered|sheltering|put up) )?(?:in|into|at|under|to) (?:(?:\\d+|[a-z]+) ){0,2}?${SHELTERS}\\b|(?:sought|seeking|seek|took|taken|taking) (?:shelter|refuge|safety) (?!from the (?:rain|sun|wind|heat|storm))(?:in|at|inside|with|elsewhere|across|abroad|on|outside)\\b(?! (?:a |the )?(?:bunkers?|basements?|cellars?|metro|subway|pubs?|huts?))|on the (?:move|roads?|run)\\b|without (?:a roof|a home|homes|housing)\\b|(?:living|live|sleeping|sleep) (?:rough|in the open|outdoors|outside|under (?:trees|bridges|tarpaulins|plastic))\\b|waiting (?:at|on) the border\\b|share \\d+ (?:latrines|toilets|tents|rooms)\\b|got to (?:safety|higher ground|the (?:hills?|ridge|high ground))\\b)`,
    ),
  },
  {
    measure: 'wounded',
    who: 'anyone',
    words:
      /^(?:(?:stabbed|knifed|slashed|grazed|scalded|beaten up|mauled|maimed)\b(?! to death)|(?:brought|pulled|carried|lifted|taken|dug)(?: (?:out|up|ashore|off|in))? (?:hurt|injured|wounded|with (?:injuries|burns|wounds))\b|lost (?:an?|one|both|his|her|their) (?:foot|feet|legs?|arms?|hands?|eyes?|limbs?|fingers?|sight|hearing)\b|in (?:an? )?(?:[a-z]+ )?(?:critical|serious|grave|life-threatening) condition\b|reported (?:an )?injur(?:y|ies)\b|need(?:ed|ing)? (?:hospital|medical|surgical|urgent) (?:care|treatment)\b)/,
  },
  {
    measure: 'captured',
    who: 'anyone',
    words:
      /^(?:(?:still |remain )?in the hands of\b|put up their hands\b|in (?:rebel|enemy|militia|government) (?:captivity|hands)\b|in (?:their|its) (?:captors|kidnappers)['’] hands\b|led away (?:at gunpoint|blindfolded|bound)\b|carried off\b(?! (?:the|a|an|on) )|in captivity\b)/,
  },
  { measure: 'casualties', who: 'anyone', words: /^(?:put |taken )?out of (?:action|combat)\b/ },
  {
    measure: 'released',
    who: 'anyone',
    words: /^(?:back from captivity\b|out of captivity\b|free again\b|free after \b)/,
  },
];

/** What may stand between the subject and the words: "who have since", "are now believed to be". */
const BETWEEN =
  /^(?:(?:who|that|which|have|has|had|are|were|is|was|may|might|could|be|been|to|now|still|also|already|currently|since|reportedly|thought|believed|feared|presumed|said|known|apparently|probably|in turn|in all|in total|altogether|all|both) ){0,7}/;

function toldAt({ items, text, start }: Sentence, at: number): Find[] {
  const { to, kind } = groupAfter(items, at);
  if (kind === 'thing') return [];
  const from = behindOfThem(items, Math.max(to, at + 1));
  const first = items[from];
  if (first === undefined) return [];
  const behind = text.slice(first.start - start, first.start - start + WINDOW).toLowerCase();
  const rest = behind.replace(BETWEEN, '');
  for (const { measure, who, words } of WORDINGS) {
    const told = words.exec(rest)?.[0];
    if (told === undefined || told === '' || !countsPeople(items, at, who)) continue;
    // "Ten died, *eight of them in Camp 4*": where those were who died.
    if (measure === 'displaced' && items[at - 1]?.text === ',' && is(items[from - 1], 'of-them') && /^in\b/.test(told))
      continue;
    // "All nine *had been* on the list of missing": they are on it no more.
    if (
      measure === 'missing' &&
      /\bhad been $/.test(behind.slice(0, behind.length - rest.length)) &&
      /\b(?:list|register|roll)\b/.test(told)
    )
      continue;
    const end = first.start + behind.length - rest.length + told.trimEnd().length;
    const last = items.findLastIndex((item) => item.start < end);
    const cue = items.findIndex((item) => item.end > first.start + behind.length - rest.length);
    return [{ at, measure, cue, from: at, to: last + 1 }];
  }
  return [];
}

const WINDOW = 110;

function behindOfThem(items: readonly Item[], from: number): number {
  return is(items[from], 'of-them') ? from + 1 : from;
}
