import type { Name } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { placeInBase } from '../../places/slavic/base-form.ts';
import { describedIn, describedName } from '../../places/slavic/described.ts';
import { isAnywhere, isNationality, isOfCaptivity, isReturn } from '../../places/slavic/elsewhere.ts';
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
      const place = isAnywhere(draft, context) ? null : (ofSum(draft, context) ?? inherited(spots, draft, context));
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

/** Described in the sentence, behind no other number; a country in a text on one country, and what a name of its kind precedes, is that; «в області» alone tells nothing. */
function describedFor(draft: Draft, spots: Spots, context: TextContext): Name | null {
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

/** One that stands right behind the number («один — в Андалусии»), else the last one before it or its verb, else the first behind. */
function nearest(spots: readonly Spot[], { at, cue, sentence: { items } }: Draft): Name | null {
  const last = Math.max(at, cue);
  const behind = items[at]?.count == null ? at + 1 : groupAfter(items, at).to;
  const dash = /^[—–-]$/.test(items[behind]?.text ?? '') ? behind + 1 : behind;
  const own = spots.find((spot) => spot.at === dash) ?? venueOf(spots, last);
  if (own !== undefined) return own.name;
  const next = spots.find(
    (spot) => !items.slice(last, spot.at).some(({ text }) => text === ';') && !isOfPart(items.slice(last + 1, spot.at)),
  );
  return (spots.findLast((spot) => spot.at <= last) ?? next)?.name ?? null;
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

/** Named before, or by who speaks, or in the next sentence. */
function inherited(spots: Spots, draft: Draft, context: TextContext): Name | null {
  const { sentence } = draft;
  return (
    before(spots, sentence, context) ??
    narrower(spots, draft, context) ??
    ofOffice(draft, context) ??
    ofHeadline(spots, context) ??
    (isLevel(draft) ? null : next(spots, sentence, context)) ??
    (isLevel(draft) ? null : ofLead(spots, draft, context)) ??
    ofState(draft, context)
  );
}

/** «В полоні 34 громадяни. Більшість потрапили туди *на Карському напрямку*»: how many there are is of no scene. */
function isLevel({ measure }: Draft): boolean {
  return measure === 'captured' || measure === 'deployed';
}

/** «прокуратура Луранской области» over a fire in Karsk: where the text opens with one place, that, and not all of the office's land. */
function narrower(spots: Spots, draft: Draft, context: TextContext): Name | null {
  const office = ofOffice(draft, context);
  if (office === null || !REGION.test(office.text) || DAILY.test(context.sentences[0]?.text ?? '')) return null;
  const lead = ofLead(spots, draft, context);
  return lead !== null && !REGION.test(lead.text) ? lead : null;
}

/** «Тарская область: сель», and «В Нижнем районе сошёл сель» opens the text: of the two the lead is where. */
function ofHeadline(spots: Spots, { headline, sentences }: TextContext): Name | null {
  const headed = spots(headline).find(({ origin }) => !origin)?.name ?? null;
  if (headed === null || !REGION.test(headed.text) || DAILY.test(sentences[0]?.text ?? '')) return headed;
  const [town, other] = spots(sentences[0] ?? null).filter(({ goal }) => !goal);
  const isWithin = town !== undefined && other === undefined && !REGION.test(town.name.text);
  return isWithin && town.name.key !== headed.key ? town.name : headed;
}

/** «Донеччина: минулої доби …»: a report on a day of a region tells of all of it. */
const DAILY = /(?<!\p{L})(?:доб[иуі]|сутк[иа]|суток)(?!\p{L})/iu;

const REGION = /(?:област|край|краї|регіон|регион|республик|республік|(?:щ|чч)ин[аіиу]$|провинци|провінці|штат)/iu;

/** Where nothing nearer is named: what the text opens with, as long as it is one place. */
function ofLead(spots: Spots, { claimant }: Draft, { sentences }: TextContext): Name | null {
  const scenes = [sentences[0], sentences[1]]
    .flatMap((sentence) => spots(sentence ?? null).filter((spot) => !isBehindPart(sentence, spot)))
    .filter(({ goal, name }) => !goal && !claimant?.text.includes(name.text));
  return scenes[0]?.name ?? null;
}

/** «612 человек, в том числе 528 *на Украине*», «Из них 490 — *на Украине*» */
function isBehindPart(sentence: Sentence | undefined, { at }: Spot): boolean {
  const part = sentence?.items.findIndex((item) => is(item, 'of-them', 'including')) ?? -1;
  return part >= 0 && part < at;
}

/** «Минздрав Тарсии: … *С начала перемирия — 317 убитых*»: a sum over months is of the whole state, not of the last town. */
function ofSum(draft: Draft, context: TextContext): Name | null {
  return SINCE.test(draft.sentence.text) && draft.status === 'asserted' ? ofState(draft, context) : null;
}

const SINCE =
  /^(?:всего |усього |загалом )?(?:с начала|с момента|от начала|від початку|з початку|з моменту|за время|за час)(?!\p{L})/iu;

/** «минздрав Судана», «прокуратура Казахстану»: offices that look after their own country. */
function ofState({ claimant }: Draft, { register }: TextContext): Name | null {
  return claimant !== null && DOMESTIC.test(claimant.text)
    ? (register.findPlaces(claimant.text)[0]?.name ?? null)
    : null;
}

const DOMESTIC =
  /^(?:\p{L}+ )?(?:м[иі]н(?:істерств\p{L} охорони здоров|истерств\p{L} здравоохр|здрав)|моз|генпрокур|прокуратур|поліці|полици|мвд|мвс|мчс|дснс|власт|влад|берегов|спасат|рятувальн|красн\p{L}+ (?:крест|полумес)|червон\p{L}+ (?:хрест|півміс))/iu;

/** «мер Слов'янська», «місія ООН в Україні»: who speaks for a town or a region, or sits in a country, speaks of it. */
function ofOffice({ claimant }: Draft, { register }: TextContext): Name | null {
  const place = claimant === null ? undefined : register.findPlaces(claimant.text)[0]?.name;
  if (claimant === null || place === undefined) return null;
  const sits = [' в ', ' у ', ' на '].some((inside) => claimant.text.includes(`${inside}${place.text}`));
  return sits || register.authority(place.text).key.startsWith('~') ? place : null;
}

/** How many sentences back a place may have been named. */
const FAR = 12;

type Spots = (sentence: Sentence | null) => readonly Spot[];

function before(spots: Spots, sentence: Sentence, { sentences }: TextContext): Name | null {
  const last = Math.max(0, sentence.index - FAR);
  for (let i = sentence.index; i > last && !sentences[i]?.opensParagraph; i -= 1) {
    const found = spots(sentences[i - 1] ?? null).find(({ goal }) => !goal);
    if (found !== undefined) return found.name;
  }
  return null;
}

function next(spots: Spots, { index }: Sentence, { sentences }: TextContext): Name | null {
  const behind = sentences[index + 1];
  const scene = behind === undefined || behind.opensParagraph ? undefined : spots(behind)[0];
  return scene === undefined || isBehindPart(behind, scene) ? null : scene.name;
}
