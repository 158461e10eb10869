import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/** Where it was: the place named nearest behind the figure, else before it, else in the paragraph or the headline. */
export const namePlace: Refiner = {
  name: 'name-place',
  refine: (drafts, context) => drafts.map((draft) => (draft.place === null ? placed(draft, context) : draft)),
};

interface Spot {
  readonly text: string;
  readonly start: number;
}

function placed(draft: Draft, context: TextContext): Draft {
  const own = nearestSpot(placesIn(draft.sentence, context), draft);
  if (own !== null) return amend(draft, 'name-place', { place: context.register.place(own) });
  const far = inParagraph(draft.sentence, context) ?? inHeadline(context);
  if (far === null) return draft;
  return amend(draft, 'name-place', { place: context.register.place(far), inferred: [...draft.inferred, 'place'] });
}

function nearestSpot(spots: readonly Spot[], { start, end }: Draft): string | null {
  const behind = spots.find((spot) => spot.start >= start && spot.start - end < 160);
  return (behind ?? spots.findLast((spot) => spot.start < start))?.text ?? null;
}

function inParagraph({ index }: Sentence, context: TextContext): string | null {
  for (let i = index; i >= 0 && index - i < 6; i -= 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    const found = i === index ? undefined : placesIn(sentence, context).at(0);
    if (found !== undefined) return found.text;
  }
  return null;
}

function inHeadline({ headline, register }: TextContext): string | null {
  if (headline === null) return null;
  const found = register.findPlaces(headline.text)[0];
  return found === undefined ? null : headline.text.slice(found.start, found.end);
}

/** Names behind a preposition of place, and registered places anywhere. */
export function placesIn(sentence: Sentence, { register }: TextContext): Spot[] {
  const spots: Spot[] = [];
  sentence.items.forEach((item, i) => {
    if (!is(item, 'place-word')) return;
    const span = nameBehind(
      sentence.items,
      i + 1,
      item.text === 'of' || item.text === 'on' || item.text === 'from' || item.text === 'to',
    );
    if (span !== null)
      spots.push({
        text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
        start: span.start,
      });
  });
  for (const { start, end } of register.findPlaces(sentence.text)) {
    const at = sentence.start + start;
    if (spots.every((spot) => at < spot.start || at >= spot.start + spot.text.length))
      spots.push({ text: sentence.text.slice(start, end), start: at });
  }
  return spots.filter((spot) => isPlace(spot.text, register)).sort((a, b) => a.start - b.start);
}

function isPlace(text: string, register: TextContext['register']): boolean {
  return register.findAuthorities(text).every((mention) => mention.end - mention.start < text.length);
}

const KINDS =
  /^(?:province|region|district|oblast|governorate|state|county|village|city|town|camp|airport|valley|peninsula|strip|sea|river|raion|municipality|department|harbour|port|base|prefecture|island|islands|area|neighbourhood|neighborhood|desert|mountains|border|coast)$/;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Capitalised words, with at most three small ones in front ("the southern village of X") and joined by commas or "and". */
function nameBehind(items: readonly Item[], at: number, strict: boolean): Range | null {
  let i = at;
  while (i < at + (strict ? 1 : 5) && items[i] !== undefined && !isName(items[i]) && mayLead(items[i])) i += 1;
  if (!isName(items[i])) return null;
  let last = i;
  for (let k = i + 1; k < items.length && k < i + 12; k += 1) {
    if (isName(items[k]) || KINDS.test(items[k]?.text ?? '')) last = k;
    else if (!isJoint(items, k)) break;
  }
  const first =
    items[
      /^(?:southern|northern|eastern|western|central|southeastern|southwestern|northeastern|northwestern|near|the)$/.test(
        items[i - 1]?.text ?? '',
      ) && i > at
        ? i - 1
        : i
    ];
  const end = items[last];
  return first === undefined || end === undefined ? null : { start: first.start, end: end.end };
}

function mayLead(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !is(
      item,
      'auxiliary',
      'clause',
      'passive',
      'active',
      'happens',
      'says',
      'conjunction',
      'single',
      'including',
      'person',
      'incident',
      'war',
    )
  );
}

function isName(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || !item.capital || item.count !== null) return false;
  return !is(item, 'month', 'weekday', 'person', 'auxiliary', 'outlet', 'pronoun', 'says');
}

function isJoint(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (/^[-'’]$|^(?:of|the|al|el|de|del|la|'s|’s)$/.test(item?.text ?? '')) return true;
  return (item?.text === ',' || item?.text === 'and') && isName(items[k + 1]) && !is(items[k + 2], 'says', 'auxiliary');
}
