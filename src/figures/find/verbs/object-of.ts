import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, senseOf } from '../../item.ts';
import { countsPeople, type Wording } from '../../people.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/**
 * Everyday verbs and nouns that tell a measure where people of that kind are their object: "has *committed* 1,400 soldiers",
 * "*flown out* 260 of its nationals", "I have *buried* nine relatives", "a mass *burial of* 140", "*lost* four *of our own*".
 */
export const objectOf: Finder = {
  name: 'object-of',
  languages: ['en'],
  find: (sentence, { isTaken }) =>
    sentence.items.flatMap((item, at): Find[] =>
      item.count?.unit === 'people' && !isTaken(at) ? toldAt(sentence, at) : [],
    ),
};

/** A slide or a collapse buries people, who are missed until they are found. */
const BURIES = /\b(?:bur(?:y|ies|ied|ying)|entomb(?:s|ed|ing)?)(?: (?:another|some))? $/i;

/** Whom a surgeon or a nurse has under hand: of what, another word of the sentence tells. */
const OPERATES = /\boperat(?:ed|es|ing) on(?: (?:another|some|all))? $/i;

const WORDINGS: readonly Wording[] = [
  {
    measure: 'deployed',
    who: 'forces',
    words:
      /\b(?:commit(?:s|ted|ting)?|contribut(?:e|es|ed|ing)|field(?:s|ed|ing)|provid(?:e|es|ed|ing)|post(?:s|ed|ing)|despatch(?:es|ed|ing)?|(?:rotat|draft|fl[ey]w?|fly|bring|brought|mov|pull|rush|shift|call|throw|threw|pour)(?:s|ed|es|ing|ted|ring)? (?:in|up|out|into action)|rush(?:es|ed|ing)|assembl(?:e|es|ed|ing)|muster(?:s|ed|ing)?|concentrat(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|drew|draws|assign(?:s|ed)?|pledg(?:es|ed) and sent|keeps?|kept)(?: (?:another|an additional|a further|only|some|all of|altogether|on the ground))? $/,
  },
  {
    measure: 'deployed',
    who: 'troops',
    words: /\b(?:mov(?:ed|es|ing)|shift(?:ed|s|ing)|march(?:ed|es|ing)|transferr(?:ed|ing)|redeploy(?:ed|s|ing)) $/,
  },
  {
    measure: 'deployed',
    who: 'troops',
    words: /\b(?:compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|involv(?:es?|ed|ing)|made up of|composed of|numbers) $/,
  },
  {
    measure: 'displaced',
    who: 'civilians',
    words:
      /\b(?:fl(?:own|ew|ies|ying)|airlift(?:s|ed|ing)?|ferr(?:ied|ies|ying)|buss?(?:ed|es|ing)|ship(?:ped|s|ping)|brought|bring(?:s|ing)?|got|get(?:s|ting)?|moved|took|taken|led|pulled|lifted) (?:out|off|to safety) $/,
  },
  {
    measure: 'killed',
    who: 'anyone',
    words:
      /\b(?:(?:ha[sd]|have|to|must|will) )?(?:buried|bury|burying|buries|laid to rest)(?: (?:another|a further|some))? $/,
  },
  { measure: 'bodies', who: 'anyone', words: /\b(?:burials?|graves?) (?:of|for) (?:the )?(?:first )?$/ },
  {
    measure: 'killed',
    who: 'anyone',
    words:
      /\b(?:cholera|measles|malaria|dengue|ebola|mpox|diphtheria|meningitis|influenza|flu|pneumonia|covid(?:-19)?|plague|fever|virus|disease|epidemic|outbreak|heat(?: ?(?:waves?|strokes?))?|cold|frost|famine|hunger|cancer|aids)\b[^.;:]{0,24}\bcarr(?:ied|ies|y|ying) off(?: (?:another|some))? $/i,
  },
  {
    measure: 'captured',
    who: 'anyone',
    words:
      /\b(?:carr(?:ied|ies|y|ying) off|dragg(?:ed|ing) (?:off|away)|haul(?:ed|ing) (?:off|away)|march(?:ed|ing) (?:off|away)|led away|[Tt]ook (?:with them|away))(?: (?:another|some))? $/,
  },
  { measure: 'missing', who: 'anyone', words: BURIES },
  { measure: 'wounded', who: 'anyone', words: OPERATES },
  {
    measure: 'wounded',
    who: 'anyone',
    words:
      /\b(?:bandag(?:ed|es|ing)|stitch(?:ed|es|ing) up|patch(?:ed|es|ing) up|(?:dress|treat|tend|clean|stitch)(?:ed|es|s|ing)? the (?:wounds|injuries|burns|cuts) of|set(?:s|ting)? the (?:broken )?(?:bones|limbs|legs|arms) of|cut(?:ting|s)? (?:shrapnel|bullets|splinters|glass) (?:out of|from)|(?:removed|removing|took|pulled|extracted|picked) (?:shrapnel|bullets|splinters|glass|fragments) (?:out of|from))(?: (?:another|some|all))? $/i,
  },
  {
    measure: 'missing',
    who: 'anyone',
    words:
      /\b(?:no (?:sign|trace|news|word) (?:yet )?of|cannot reach|unable to reach|cannot find|has not found|have not found) $/,
  },
];

/** "lost four *of our own*", "lost nine *of its men*" */
const OWN =
  /^ of (?:our|its|their|his|her) (?:own\b|men\b|people\b|soldiers\b|crew\b|team\b|comrades\b|number\b|fighters\b|colleagues\b)/;
const LOST = /\b(?:lost|lose|loses|losing) $/i;

function toldAt({ items, text, start }: Sentence, at: number): Find[] {
  const item = items[at];
  const { to, kind } = groupAfter(items, at);
  if (item === undefined || kind === 'thing') return [];
  const before = text.slice(Math.max(0, item.start - start - WINDOW), item.start - start);
  if (LOST.test(before) && OWN.test(text.slice(item.end - start)))
    return [{ at, measure: 'killed', cue: at - 1, from: at - 1, to: at + 3 }];
  for (const { measure, who, words } of WORDINGS) {
    if (words === BURIES && !isBuriedBy(items, at)) continue;
    if (words === OPERATES && !items.some((one) => is(one, 'harm', 'incident', 'war'))) continue;
    if (measure === 'deployed' && (isDrill(items, at) || isLedBack(items, to))) continue;
    if (!words.test(before) || !countsPeople(items, at, who)) continue;
    if (words !== BURIES && isPassedOver(items, at, measure)) continue;
    return [{ at, measure, cue: at - 1, from: at - 1, to: Math.max(to, at + 1) }];
  }
  return [];
}

const WINDOW = 60;

function isBuriedBy(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 20), at);
  return before.some((item) => /^(?:flood|collapse|eruption|earthquake)$/.test(senseOf(item, 'incident')?.kind ?? ''));
}

/** "has moved 4,000 troops *out of* the valley": they are there no more. */
function isLedBack(items: readonly Item[], to: number): boolean {
  return /^(?:out|back|home|away|off)\b/.test(items[to]?.text ?? '');
}

/** "the exercise will *involve 9,000 troops*" */
function isDrill(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 8), at)
    .some(({ text }) => /^(?:exercises?|drills?|manoeuvres|maneuvers|war ?games|parade|rehearsal)$/.test(text));
}

/** "We have *buried 59*," the pastor said. Not "were buried 5-0". */
function areBuried(items: readonly Item[], at: number): boolean {
  const next = is(items[at + 1], 'others') ? items[at + 2] : items[at + 1];
  const ends = /^(?:[.,;!?"”)]|and|but|on|in|there|here|so|since|yet|today)$/.test(next?.text ?? '.');
  return ends && /^(?:(?:have|has|had) )?buried$/.test(items[at - 1]?.text ?? '');
}

/** A slide that buries people has not laid them to rest; bare numbers are buried or assembled of anything. */
function isPassedOver(items: readonly Item[], at: number, measure: Measure): boolean {
  const bare = groupAfter(items, at).kind === 'none';
  if (measure === 'killed')
    return (
      (bare && !areBuried(items, at)) ||
      items.slice(Math.max(0, at - 6), at).some((item) => is(item, 'incident')) ||
      isBuriedBy(items, at) ||
      is(items[at - 1], 'auxiliary')
    );
  return bare && measure !== 'bodies';
}
