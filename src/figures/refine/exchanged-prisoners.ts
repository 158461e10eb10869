import { type Item, is, measureOf, senseOf } from '../item.ts';
import { amend, anchorOf, type Draft, isAnchoredAt, type Refiner } from '../rule.ts';

/** Prisoners named in a sentence about their exchange or release are released, not captured. */
export const exchangedPrisoners: Refiner = {
  name: 'exchanged-prisoners',
  refine: (drafts) => {
    const exchanged = drafts.filter(isExchanged);
    return drafts.map((draft) => {
      if (exchanged.includes(draft)) return amend(draft, 'exchanged-prisoners', { measure: 'released' });
      const whole = exchanged.find((one) => isAnchoredAt(one, draft.partOf));
      const partOf = whole === undefined ? null : { ...anchorOf(whole), measure: 'released' as const };
      return partOf === null || draft.measure !== 'captured'
        ? draft
        : amend(draft, 'exchanged-prisoners', { measure: 'released', partOf });
    });
  },
};

function isExchanged({ measure, at, cue, rules, sentence: { items, text } }: Draft): boolean {
  if (measure === 'bodies') return isRepatriated(items, at, cue);
  if (rules.includes('slavic-some-of-whom')) return false;
  if (measure === 'captured' && rules.includes('carried-toll') && SUM.test(text)) return true;
  if (
    measure !== 'captured' ||
    !is(items[cue], 'people') ||
    isWhole(items, at) ||
    isTakenNow(items, at) ||
    isStillHeld(items, at)
  )
    return measure === 'captured' && isLetGo(items, at, cue);
  if (items.some((item) => senseOf(item, 'incident')?.kind === 'swap')) return true;
  if (GIVEN_BACK.test(text) || isReturned(items, at, cue)) return true;
  return (
    items.some((item) => measureOf(item, 'event', 'passive', 'active') === 'released') ||
    WERE_FREED.test(words(items, cue + 1, cue + 12)) ||
    RETURN_OF.test(words(items, at - 4, at))
  );
}

/** "handed over *four captured* fighters to the Red Cross", "four Lurians *captured* in May *were released*": who they had been. */
function isLetGo(items: readonly Item[], at: number, cue: number): boolean {
  const isOther = isTakenNow(items, at) || isWhole(items, at);
  if (!is(items[cue], 'passive') || isOther || is(items[cue - 1], 'auxiliary')) return false;
  return HANDS_OVER.test(words(items, at - 3, at)) || WERE_FREED.test(words(items, cue + 1, cue + 12));
}

function words(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(' ');
}

const HANDS_OVER = /\b(?:hands?|handed|handing|turned) over$/;
const WERE_FREED =
  /^[^.;,]*\b(?:was|were|has been|have been|had been) (?:released|freed|let go|set free|handed over|returned|exchanged|swapped|(?:sent|flown|brought|bussed|allowed) (?:back )?home)\b/;

/** "confirms *the return of* seven captives" */
const RETURN_OF = /\b(?:return|homecoming|handover|hand-over|transfer|repatriation) of(?: the| all| all the)?$/;

/** "the 350 captives raised *the total exchanged* to 5,305" */
const SUM = /\b(?:total|number|figure) (?:exchanged|swapped|freed|released|repatriated)\b/i;

/** "have *returned* 1,340 bodies and *906 prisoners* to each other", "sent 60 prisoners home"; not "to their cells". */
function isReturned(items: readonly Item[], at: number, cue: number): boolean {
  const before = words(items, at - 9, at);
  const isSplit = SENDS.test(before) && /^(?:home|back|over)$/.test(items[cue + 1]?.text ?? '');
  return (isSplit || RETURNS.test(before)) && !TO_CELL.test(words(items, cue + 1, cue + 6));
}

/** "*sent* 60 prisoners *home*" */
const SENDS =
  /\b(?:sent|sends|sending|brought|brings|handed|hands|handing|gave|gives|turned|took|got|flew|let)(?: (?:a|the|another|its|their|all))*$/;
const RETURNS =
  /\b(?:return(?:s|ed|ing)?|hand(?:s|ed|ing)? (?:over|back)|g[ai]v(?:e|es|en|ing) (?:back|one another|each other)|gave (?:back|one another|each other)|sen[dt]s? (?:home|back)|br(?:ing|ings|ought) (?:home|back)|g[eo]ts? back|took back|let go|let go of)(?: [^.;:]{1,40} and)?(?: (?:a|the|another|its|their|all|the first|of))*$/;
const TO_CELL = /^(?:[a-z]+ )?to (?:[a-z]+ )?(?:cells?|jails?|prisons?|custody|detention|work|camps?)\b/;

/** "인질 20명이 인계됐다", "شملت الصفقة السابقة 300 أسير" */
const GIVEN_BACK =
  /передан(?:ы|о) (?:\S+ ){0,5}\S*(?:плен|полонен)|인계(?:됐|했|된|한|받)|(?:شمل|تشمل|تضمن)ت? (?:ال)?(?:صفقة|تبادل)|(?<!\p{L})(?:натомість|взамен)(?!\p{L})|넘겼|넘겨(?:졌|받)|돌려(?:보냈|받)/iu;

/** "1,100 *prisoners* of war were *repatriated*": the living come home, too. */
function isRepatriated(items: readonly Item[], at: number, cue: number): boolean {
  if (items[cue]?.text !== 'repatriated') return false;
  return items.slice(at + 1, cue).some((item) => measureOf(item, 'people') === 'captured');
}

/** "the brigade *took* 41 prisoners, which adds to the exchange fund" */
function isTakenNow(items: readonly Item[], at: number): boolean {
  const verb = is(items[at - 1], 'adverb', 'others') ? items[at - 2] : items[at - 1];
  return /^(?:took|takes?|taking|taken|captured|capturing|holds?|holding|held)$/.test(verb?.text ?? '');
}

/** "58 صيادا أفرج عنهم، و*ما زال* سبعة من زملائهم رهائن" */
function isStillHeld(items: readonly Item[], at: number): boolean {
  return /^[وف]?(?:(?:ما |لا )?[تي]?زالت?|بقي|ظل)$/u.test(items[at - 1]?.text ?? '');
}

/** "Twelve *of the 40* hostages have been released", «шестеро *из двадцати* пленных»: only the part is. */
function isWhole(items: readonly Item[], at: number): boolean {
  const of = is(items[at - 1], 'stop') ? at - 2 : at - 1;
  return /^(?:of|из|з|із|зі)$/u.test(items[of]?.text ?? '') && (items[of - 1]?.count ?? null) !== null;
}
