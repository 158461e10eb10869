import type { Name } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { bareScene } from '../../places/slavic/bare-scene.ts';
import { placeInBase } from '../../places/slavic/base-form.ts';
import { describedFor } from '../../places/slavic/described-for.ts';
import { isAnywhere, isNationality, isOfCaptivity, isReturn } from '../../places/slavic/elsewhere.ts';
import { inherited, ofSum } from '../../places/slavic/inherited.ts';
import { type Spot, spotsIn } from '../../places/slavic/spots.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';

/** Where it happened, in Ukrainian and Russian: a place of the sentence, else of the paragraph so far, else of the headline. */
export const slavicPlace: Refiner = {
  name: 'slavic-place',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const memo = new Map<Sentence, readonly Spot[]>();
    const spots = (sentence: Sentence | null): readonly Spot[] => {
      if (sentence === null) return [];
      const known = memo.get(sentence) ?? spotsIn(sentence, context);
      memo.set(sentence, known);
      return known;
    };
    return drafts.map((draft) => {
      if (draft.place !== null) return draft;
      const own = nearest(
        spots(draft.sentence).filter(
          ({ name, goal, origin, at }) =>
            !draft.claimant?.text.includes(name.text) &&
            !isReturn(draft, name, context) &&
            !isOfCaptivity(draft, at) &&
            (!goal || draft.measure === 'deployed') &&
            !(origin && isNationality(draft, name, context)),
        ),
        draft,
      );
      const scene = inFrontOfBracket(draft, own, context) ?? own ?? homeOf(draft, context);
      if (scene !== null) return amend(draft, 'slavic-place', { place: inBase(scene, context) });
      const described = describedFor(draft, spots, context);
      if (described !== null) return amend(draft, 'slavic-place', { place: described });
      const place = isAnywhere(draft, context)
        ? null
        : (ofSum(draft, context) ?? inherited(spots, draft, context) ?? bareScene(draft, context));
      return place === null
        ? draft
        : amend(draft, 'slavic-place', { place: inBase(place, context), inferred: [...draft.inferred, 'place'] });
    });
  },
};

function inBase(name: Name, { lang }: TextContext): Name {
  return { ...name, text: placeInBase(name.text, lang) };
}

/** «в провинциях Танга (211) и *Южное Киву (164)*»: the name right in front of the bracket. */
function inFrontOfBracket(
  { sentence: { items, text, start }, at }: Draft,
  own: Name | null,
  { register }: TextContext,
): Name | null {
  if (items[at - 1]?.text !== '(' || items[at + 1]?.text !== ')') return null;
  let from = at - 1;
  while (from > 0 && items[from - 1]?.kind === 'word' && items[from - 1]?.capital === true) from -= 1;
  const [first, last] = [items[from], items[at - 2]];
  const named = first !== undefined && last !== undefined && from < at - 1 && from > 0;
  const name = named ? text.slice(first.start - start, last.end - start) : null;
  return name === null || own?.text.endsWith(name) ? null : register.place(name);
}

/** «Евакуювали 50 тисяч *мешканців Ізміра*»: who had to leave was at home there. */
function homeOf({ measure, victims }: Draft, { register }: TextContext): Name | null {
  const home = measure === 'displaced' ? RESIDENTS.exec(victims?.text ?? '')?.[1] : undefined;
  return home === undefined ? null : register.place(home);
}

const RESIDENTS = /^(?:мешкан|жител)\p{L}+ (\p{Lu}.+)$/u;

/** One that stands right behind the number («один — в Андалусии»), else the last one before it or its verb, else the first behind. */
function nearest(spots: readonly Spot[], { at, cue, sentence: { items } }: Draft): Name | null {
  const last = Math.max(at, cue);
  const behind = items[at]?.count == null ? at + 1 : groupAfter(items, at).to;
  const dash = /^[—–-]$/.test(items[behind]?.text ?? '') ? behind + 1 : behind;
  const own = spots.find((spot) => spot.at === dash) ?? venueOf(spots, last) ?? behindOther(spots, last, at, items);
  if (own !== undefined) return own.name;
  const next = spots.find(
    (spot) => !items.slice(last, spot.at).some(({ text }) => text === ';') && !isOfPart(items.slice(last + 1, spot.at)),
  );
  return (spots.findLast((spot) => spot.at <= last) ?? next)?.name ?? null;
}

/** «На Тарщині поранені восьмеро, одна людина загинула *в селі Вербове*»: behind another number the verb has a place of its own. */
function behindOther(spots: readonly Spot[], last: number, at: number, items: readonly Item[]): Spot | undefined {
  const before = spots.findLast((spot) => spot.at <= last);
  const other = items.some(
    ({ count }, i) => i > (before?.to ?? at) && i < at && count !== null && count.sifted === null,
  );
  return other ? spots.find((spot) => spot.at === last + 1) : undefined;
}

/** «109 жертв, з них 87 – *в окрузі Керр*», «612 человек, в том числе 528 *на Украине*»: behind its number it is that of the part. */
function isOfPart(between: readonly Item[]): boolean {
  const isTold = /^[—–-]$/.test(between.at(-1)?.text ?? '') || between.some(({ count }) => count?.sifted === null);
  return isTold && between.some((item) => is(item, 'of-them', 'including'));
}

/** «на *шахте «Северная»* в Воркуте»: of two places in a row in front of the number the first is where, the second where that is. */
function venueOf(spots: readonly Spot[], last: number): Spot | undefined {
  const before = spots.filter(({ at }) => at <= last);
  const [venue, around] = [before.at(-2), before.at(-1)];
  return venue?.venue === true && venue.to === around?.at ? venue : undefined;
}
