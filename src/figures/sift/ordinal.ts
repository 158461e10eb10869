import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "*A fifth* person has died", "*a third* body was found": the next one, and no share; "in the first *half* of the year": a stretch. */
export const ordinal: Sifter = {
  name: 'ordinal',
  languages: ['en'],
  sifts: (items, at) =>
    items[at]?.count?.unit === 'fraction' &&
    ((/^a (?:third|fifth|tenth)$/.test(items[at]?.text ?? '') &&
      (isOnePerson(items, at + 1) || isOneOfThem(items, at + 1))) ||
      isStretch(items, at)),
};

function isOnePerson(items: readonly Item[], from: number): boolean {
  const noun =
    [from, from + 1].find(
      (i) => is(items[i], 'person') || /^(?:body|corpse|victim|death)$/.test(items[i]?.text ?? ''),
    ) ?? -1;
  return noun >= 0 && !/(?:men|people|children|[^s]s)$/.test(items[noun]?.text ?? '') && items[noun + 1]?.text !== 'of';
}

/** "Four are dead; *a fifth is fighting for his life*": told of one, with a word that is his own. */
function isOneOfThem(items: readonly Item[], from: number): boolean {
  const isSingular = /^(?:is|was|has)$/.test(items[from]?.text ?? '');
  const end = items.findIndex(({ text }, i) => i > from && /^[.;]$/.test(text));
  return (
    isSingular &&
    items.slice(from, end < 0 ? undefined : end).some(({ text }) => /^(?:his|her)$|(?:^| )(?:his|her) /.test(text))
  );
}

function isStretch(items: readonly Item[], at: number): boolean {
  const isPart = /^(?:half|quarter|third)(?: of)?$/.test(items[at]?.text ?? '') && NTH.test(items[at - 1]?.text ?? '');
  const of = /of$/.test(items[at]?.text ?? '') ? at : at + 1;
  const time = /^(?:the|this|last|that)$/.test(items[of + 1]?.text ?? '') ? items[of + 2] : items[of + 1];
  return (
    isPart &&
    (is(time, 'month') ||
      /^(?:year|month|week|day|night|decade|century|season|war|match|game|\d{4})$/.test(time?.text ?? ''))
  );
}

const NTH = /^(?:first|second|third|fourth|last|latter|final|other)$/;
