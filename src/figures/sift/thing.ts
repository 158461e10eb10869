import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** What is counted are things: "20 tanks", "15 km", "three days", "23 cows". */
export const thing: Sifter = {
  name: 'thing',
  sifts: (items, at) =>
    isShareOfAnimals(items, at) ||
    (items[at]?.count?.unit === 'people' &&
      !isArabicPeople(items[at + 1]) &&
      !isCasesOf(items, at) &&
      !isMeans(items[at + 1]) &&
      (groupAfter(items, at).kind === 'thing' ||
        (is(items[at + 1], 'thing', 'animal') && !isTrade(items, at)) ||
        LENGTH.test(items[at + 1]?.text ?? '') ||
        (items[at + 1]?.text === 'such' && is(items[at + 2], 'thing')) ||
        isOfAnimals(items, at) ||
        isSomeOfAnimals(items, at))),
};

/** "*Half of the cattle* died" */
function isShareOfAnimals(items: readonly Item[], at: number): boolean {
  if (items[at]?.count?.unit !== 'fraction') return false;
  const { head } = groupAfter(items, at);
  if (is(items[head], 'person', 'people')) return false;
  return is(items[head], 'animal') || isOfAnimals(items, at) || isOfPlainThings(items, at, head);
}

/** "half of *the vines*", "90 per cent of the *tumour cells*": a plural that no table lists, and no body of people. */
function isOfPlainThings(items: readonly Item[], at: number, head: number): boolean {
  const noun = items[head];
  return (
    items[at + 1]?.text === 'of' &&
    noun?.kind === 'word' &&
    !noun.capital &&
    (noun.senses.length === 0 || is(noun, 'thing')) &&
    /[a-z]{2}[^s]s$/.test(noun.text) &&
    !AGENTS.test(noun.text)
  );
}

/** Plurals of agents and of bodies of people. */
const AGENTS =
  /(?:ers|ors|ists|ans|ants|ents|ees|ics|ites|iers|uits|ives|eers|als)$|^(?:units?|brigades|battalions|crews|families|households|forces|populations|communities|casualties|cases|deaths|losses|victims|tolls|totals|villages|towns|cities|districts|camps|settlements|crews|groups|patients|attacks|strikes|countries|nations|states|regions|provinces)$/;

/** "five *road workers*", "12 *bus passengers*": the thing tells what people they are. */
function isTrade(items: readonly Item[], at: number): boolean {
  return (
    is(items[at + 2], 'person') && !/[^us]s$/.test(items[at + 1]?.text ?? '') && groupAfter(items, at).kind === 'person'
  );
}

/** "47 *cases of* broken bones": each is a person hurt. */
function isCasesOf(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === 'cases' && items[at + 2]?.text === 'of' && is(items[at + 3], 'harm');
}

/** "20 *years before* he died": a stretch, also where its words are read as one phrase. */
const LENGTH = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:before|after|earlier|later)\b/;

/** "سبعة جرحى باستهداف سيارة": in Arabic the noun right behind the number is what it counts. */
function isArabicPeople(item: Item | undefined): boolean {
  return is(item, 'people', 'person') && /^[\u0600-\u06ff]/.test(item?.text ?? '');
}

/** "إصابة 11 *بانفجار* لغم", "مقتل 4 *بقذيفة*": the letter in front makes it what did it. */
function isMeans(item: Item | undefined): boolean {
  return MEANS.test(item?.text ?? '');
}

const MEANS =
  /^ب(?:ال)?(?:انفجار|قذيفة|قذائف|صاروخ|صواريخ|لغم|غارة|غارات|سيارة|طائرة|مسيرة|قنبلة|هجوم|ضربة|حادث|حافلة|شاحنة|قطار|عملية|عبوة)(?:ا|ين)?$/u;

/** "17 *of the animals* killed" */
function isSomeOfAnimals(items: readonly Item[], at: number): boolean {
  // "900 *head of cattle*"
  const of = /^heads?$/.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return items[of]?.text === 'of' && items.slice(of + 1, of + 4).some((item) => is(item, 'animal'));
}

/** "the birds tested positive; *3,000* had already died" */
function isOfAnimals(items: readonly Item[], at: number): boolean {
  // With a capital it is a village («Оленівка») or somebody's name.
  const animal = items.findLastIndex((item, i) => i < at && is(item, 'animal') && (i === 0 || !item.capital));
  return (
    animal >= 0 && groupAfter(items, at).kind === 'none' && !items.slice(animal, at).some((item) => is(item, 'person'))
  );
}
