import { groupAfter } from '../../groups.ts';
import type { Item } from '../../item.ts';
import type { Finder } from '../../rule.ts';

/** "The families of 63 men who went to Dorland say they have *lost contact with them*": those of whom their kin hear nothing. */
export const kinOfMissing: Finder = {
  name: 'kin-of-missing',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (
        item.count?.unit !== 'people' ||
        isTaken(at) ||
        !isOfKin(items, at) ||
        groupAfter(items, at).kind !== 'person' ||
        !isSilentOn(items, at)
      )
        return [];
      return [{ at, measure: 'missing' as const, cue: at, from: at, to: groupAfter(items, at).to }];
    }),
};

function isOfKin(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'of' && KIN.test(items[at - 2]?.text ?? '');
}

const KIN = /^(?:families|relatives|parents|wives|mothers|widows|kin|loved ones)$/;

/** "have lost contact with *them*", "have not heard from *them*" */
function isSilentOn(items: readonly Item[], at: number): boolean {
  const words = items.map(({ text }) => text);
  const pronoun = words.findIndex((text, i) => i > at && /(?:^| )them$/.test(text));
  const last = words[pronoun]?.replace(/ ?them$/, '') ?? '';
  return pronoun > 0 && SILENCE.test([...words.slice(at, pronoun), last].join(' ').trim());
}

const SILENCE =
  /\b(?:(?:lost|had no|have no|has no|without) (?:all |any )?(?:contact with|news of|word from|touch with)|(?:not|never|nothing) (?:been )?heard (?:anything )?from|heard nothing from)$/;
