import type { Name } from '../../../domain/figure.ts';
import type { Draft, Sentence, TextContext } from '../../rule.ts';
import { describedIn, describedName } from './described.ts';
import { inherited, REGION, type Spots } from './inherited.ts';

/** Described in the sentence, behind no other number; a country in a text on one country, and what a name of its kind precedes, is that; «в області» alone tells nothing. */
export function describedFor(draft: Draft, spots: Spots, context: TextContext): Name | null {
  const { sentence, at, cue } = draft;
  if (draft.measure === 'released') return null;
  const last = Math.max(at, cue);
  const found = describedIn(sentence);
  const described =
    found.findLast((place) => place.at <= last) ?? found.find(({ at: from }) => !isOfNext(sentence, last, from));
  if (described === undefined) return null;
  const land = COUNTRY.test(described.text)
    ? countryBefore(draft, context)
    : regionBefore(described.text, draft, spots, context);
  if (land !== null) return land;
  const main = inherited(spots, draft, context);
  if (main === null && !described.text.includes(' ')) return null;
  const same =
    main !== null && (COUNTRY.test(described.text) ? main.key.length === 2 : isOfKind(described.text, main.text));
  return same ? null : describedName(described, main, context);
}

/** «У Лурії спека. … *У країні* померли 40 людей»: the one that was named last. */
function countryBefore({ sentence, start }: Draft, { sentences, register }: TextContext): Name | null {
  for (let i = sentence.index; i >= 0; i -= 1) {
    const { text = '', start: from = 0 } = sentences[i] ?? {};
    const found = register.findPlaces(text).filter(({ name, start: at }) => name.key.length === 2 && from + at < start);
    if (found.length > 0) return found.at(-1)?.name ?? null;
  }
  return null;
}

/** «Донеччина: загинули двоє … Ще семеро *в області* поранені»: the region that was named last, in the text or over it. */
function regionBefore(
  described: string,
  { sentence }: Draft,
  spots: Spots,
  { sentences, headline }: TextContext,
): Name | null {
  if (!BARE_REGION.test(described)) return null;
  for (let i = sentence.index; i >= 0; i -= 1) {
    const found = spots(sentences[i] ?? null).findLast(({ name }) => isRegion(described, name));
    if (found !== undefined) return found.name;
  }
  return spots(headline).find(({ name }) => isRegion(described, name))?.name ?? null;
}

const BARE_REGION = /^(?:област[іи]|регіоні|регионе|провінції|провинции|республіці|республике|штаті|штате|краї|крае)$/u;

function isRegion(described: string, { text }: Name): boolean {
  return isOfKind(described, text) || (/^(?:област|рег)/u.test(described) && REGION.test(text));
}

function isOfNext({ items }: Sentence, from: number, to: number): boolean {
  return items.some(({ count }, i) => i > from && i < to && count !== null && count.sifted === null);
}

const COUNTRY = /^(?:\p{L}+ )?(?:країн|стран)\p{L}{1,2}$/u;

/** «області» below «Тарська область» */
function isOfKind(described: string, name: string): boolean {
  const noun = described
    .slice(described.lastIndexOf(' ') + 1)
    .slice(0, 5)
    .toLowerCase();
  return name.toLowerCase().includes(noun);
}
