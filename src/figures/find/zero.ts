import { type Item, is, measureOf } from '../item.ts';
import { countedWord } from '../numbers/counted-word.ts';
import type { Find, Finder } from '../rule.ts';

/** "No casualties", "no reports of injuries", "nobody was hurt", "not one protester had been killed". */
export const zero: Finder = {
  name: 'zero',
  needsNoNumber: true,
  find: ({ items }, { drafts }) => {
    const excepted = drafts.find(({ rules }) => rules.includes('except-for'));
    return items.flatMap((item, at) =>
      isNoWorse(items, at)
        ? []
        : is(item, 'not') && !is(item, 'no', 'nobody')
          ? notOneAt(items, at)
          : is(item, 'no', 'nobody') && !item.count && !isOpen(items, at) && !isOfSaved(items, at)
            ? zerosAt(items, at).filter(({ cue }) => cue !== excepted?.cue)
            : [],
    );
  },
};

/** "*Nobody was worse than* bruised": some were. */
function isNoWorse(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some(({ text }) => text === 'worse');
}

/** "unable to confirm *any* casualties", "whether there were any": nothing is said about how many. */
function isOpen(items: readonly Item[], at: number): boolean {
  if (items[at]?.text !== 'any') return false;
  return items
    .slice(Math.max(0, at - 9), at)
    .some(({ text }) => /^(?:unable|cannot|confirm|verify|if|whether|unclear)$/.test(text));
}

/** «Сім осіб вдалося *евакуювати без* ушкоджень»: those were not hurt, and others may be. */
function isOfSaved(items: readonly Item[], at: number): boolean {
  return items[at]?.text === 'без' && measureOf(items[at - 1], 'active', 'passive') === 'displaced';
}

const COUNTED = /^(?:killed|wounded|casualties|missing)$/;
const HELD = /^(?:prisoners?|hostages?|captives?)$/;

function zerosAt(items: readonly Item[], at: number): Find[] {
  const verb = items[at - 1];
  const whom = is(verb, 'active') || /^(?:nobody|no one)$/.test(items[at]?.text ?? '');
  if (is(items[at], 'nobody') && whom && /^kill|^wound|^injur|^hurt|^harm|^los[te]/.test(verb?.text ?? ''))
    return zeroOf(items, at);
  const nouns = is(items[at], 'no') ? nounsBehind(items, at) : [];
  const areHeld = nouns.length > 0 && nouns.every((noun) => isHeldAndHarmed(items, noun));
  const cues = nouns.length > 0 && !areHeld ? nouns : verbBehind(items, at);
  return cues.flatMap((cue) => {
    const measure = measureOf(items[cue], 'people', 'event', 'passive', 'happens', 'state', 'loss');
    if (measure === null || !(COUNTED.test(measure) || isTaken(items, at, cue) || isAbducted(items[cue]))) return [];
    return [{ at, measure, cue, from: at, to: cue + 1, count: countedWord(items[at], 0) }];
  });
}

/** "has *not* lost *a single man*": nobody. */
function notOneAt(items: readonly Item[], at: number): Find[] {
  const verb = is(items[at + 1], 'auxiliary', 'adverb') ? at + 2 : at + 1;
  const measure = measureOf(items[verb], 'loss', 'active');
  const isSingle = /^(?:a|one) single$/.test(items[verb + 1]?.text ?? '') && is(items[verb + 2], 'person');
  return measure === null || !isSingle
    ? []
    : [{ at: verb + 1, measure, cue: verb, from: at, to: verb + 3, count: countedWord(items[verb + 1], 0) }];
}

/** "*took* no prisoners", "not a single hostage *left*", not "no prisoners were swapped". */
function isTaken(items: readonly Item[], at: number, cue: number): boolean {
  const verb = items[at - 1]?.text ?? '';
  if (/^["“”]$/.test(verb) || items[at - 2]?.text === 'to' || /["“]/.test(items[at - 2]?.text ?? '')) return false;
  if (!HELD.test(items[cue]?.text ?? '')) return false;
  return TAKES.test(verb) || /^(?:left|remaining|remains?|in)$/.test(items[cue + 1]?.text ?? '');
}

/** "neither priest was *abducted*", "no soldier is *in enemy hands*" */
function isAbducted(cue: Item | undefined): boolean {
  return /^(?:abducted|kidnapped|taken hostage|taken prisoner|(?:is |are |was |were )?in (?:captivity|\w+ hands))$/.test(
    cue?.text ?? '',
  );
}

/** "no *hostages were hurt*": who they were, and what became of none of them. */
function isHeldAndHarmed(items: readonly Item[], noun: number): boolean {
  return HELD.test(items[noun]?.text ?? '') && COUNTED.test(measureOf(items[noun + 2], 'passive') ?? '');
}

const TAKES = /^(?:took|takes?|taking|taken|held|holds?|holding|seized)$/;

/** "killed *nobody*", "lost *nobody*" */
function zeroOf(items: readonly Item[], at: number): Find[] {
  const measure = measureOf(items[at - 1], 'active', 'loss');
  return measure === null
    ? []
    : [{ at, measure, cue: at - 1, from: at - 1, to: at + 1, count: countedWord(items[at], 0) }];
}

const DEED = /^(?:massacres?|genocide|executions?|murders?|assassinations?|killings?)$/;

/** «военных не было, *а* единственный погибший — сторож», «убитих нема, *є* поранені» */
const SETS_OFF = /^(?:а|но|але|є|есть)$/u;

/** "no [reports of] [further] deaths [or injuries]"; not "no casualty figures". */
function nounsBehind(items: readonly Item[], at: number): number[] {
  const cues: number[] = [];
  for (let i = at + 1; i < items.length && i < at + 7; i += 1) {
    const item = items[i];
    // "no massacre had taken place": a deed, of which nobody counts the dead.
    if (DEED.test(item?.text ?? '') || item?.count != null || SETS_OFF.test(item?.text ?? '')) break;
    // "makes no mention of losses": they may be there.
    if (/^(?:mention|word|talk|discussion|breakdown|count|tally|account)$/.test(item?.text ?? '')) break;
    if (is(item, 'people', 'event') && !is(items[i + 1], 'figures')) cues.push(i);
    else if (is(item, 'conjunction', 'person') || item?.text === ',' || item?.text === 'of') continue;
    else if (is(item, 'says') && items[i + 1]?.text === 'of') continue;
    else if (/^(?:further|other|additional|more|new)$/.test(item?.text ?? '')) continue;
    else if (cues.length > 0 || item?.kind !== 'word' || item.senses.length > 0) break;
  }
  return cues;
}

/** "nobody was hurt", "no lives were lost", "no protester had been killed", "none of them died". */
function verbBehind(items: readonly Item[], at: number): number[] {
  let person = is(items[at], 'nobody');
  let lives = false;
  for (let i = at + 1; i < items.length && i < at + 9; i += 1) {
    const item = items[i];
    if (person && (is(item, 'passive', 'happens') || isAmong(items, i) || isAbducted(item))) return [i];
    if (lives && item?.text === 'lost') return [i];
    if (/^(?:life|lives)$/.test(item?.text ?? '')) lives = true;
    if (is(item, 'person', 'of-them') || HELD.test(item?.text ?? '')) person = true;
    else if (item?.count && (item.count.low ?? 0) !== 1 && !isOfThem(items, i)) return [];
    else if ((is(item, 'clause', 'says', 'thing') && !is(item, 'adverb')) || item?.kind === 'mark') return [];
  }
  return [];
}

/** "no soldier *was among the dead*" */
function isAmong(items: readonly Item[], i: number): boolean {
  return is(items[i], 'people') && /^among /.test(items[i]?.text ?? '') && is(items[i - 1], 'auxiliary', 'adverb');
}

/** "none *of the 112* islanders" */
function isOfThem(items: readonly Item[], at: number): boolean {
  const of = items[at - 1]?.text === 'of' ? at - 1 : at - 2;
  return items[of]?.text === 'of' && is(items[of - 1], 'nobody', 'no');
}
