import type { Name } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import type { Draft, Sentence, TextContext } from '../../rule.ts';
import { ruledBy } from './ruled-by.ts';
import type { Spot } from './spots.ts';

/** Named before, or by who speaks, or in the next sentence. */
export function inherited(spots: Spots, draft: Draft, context: TextContext): Name | null {
  const { sentence } = draft;
  return (
    before(spots, sentence, context) ??
    narrower(spots, draft, context) ??
    ofOffice(draft, context) ??
    ofHeadline(spots, context) ??
    (isLevel(draft) ? null : next(spots, sentence, context)) ??
    (isLevel(draft) ? null : ofLead(spots, draft, context)) ??
    ofState(draft, context) ??
    before(spots, sentence, context, ({ goal }) => !goal) ??
    atHome(spots, sentence)
  );
}

/** «Двое *жителей села Белое* погибли при обстреле»: nothing says that they were struck elsewhere. */
function atHome(spots: Spots, sentence: Sentence): Name | null {
  const { items } = sentence;
  if (!items.some((item) => is(item, 'incident'))) return null;
  return spots(sentence).find(({ at }) => /^(?:жител|мешкан|селян)/u.test(items[at - 1]?.text ?? ''))?.name ?? null;
}

/** Whence somebody came is the scene only where no text tells another. */
function isScene({ goal, origin }: Spot): boolean {
  return !goal && !origin;
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

export const REGION =
  /(?:област|край|краї|регіон|регион|республик|республік|(?:щ|чч)ин[аіиу]$|провинци|провінці|штат)/iu;

/** Where nothing nearer is named: what the text opens with, as long as it is one place. */
function ofLead(spots: Spots, { claimant }: Draft, { sentences }: TextContext): Name | null {
  const scenes = [sentences[0], sentences[1]]
    .flatMap((sentence) => spots(sentence ?? null).filter((spot) => !isBehindPart(sentence, spot)))
    .filter((spot) => isScene(spot) && !claimant?.text.includes(spot.name.text));
  return scenes[0]?.name ?? null;
}

/** «612 человек, в том числе 528 *на Украине*», «Из них 490 — *на Украине*» */
function isBehindPart(sentence: Sentence | undefined, { at }: Spot): boolean {
  const part = sentence?.items.findIndex((item) => is(item, 'of-them', 'including')) ?? -1;
  return part >= 0 && part < at;
}

/** «Минздрав Тарсии: … *С начала перемирия — 317 убитых*»: a sum over months is of the whole state, not of the last town. */
export function ofSum(draft: Draft, context: TextContext): Name | null {
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
  if (claimant === null) return null;
  // «Группировка *«Днепр»*»: what it is called is not where it is.
  const place = register.findPlaces(claimant.text.replace(/«[^»]*»/gu, ''))[0]?.name;
  if (place === undefined) {
    const land = ruledBy(claimant.text);
    return land === null ? null : register.place(land);
  }
  const sits = [' в ', ' у ', ' на '].some((inside) => claimant.text.includes(`${inside}${place.text}`));
  return sits || register.authority(place.text).key.startsWith('~') ? place : null;
}

/** How many sentences back a place may have been named. */
const FAR = 12;

export type Spots = (sentence: Sentence | null) => readonly Spot[];

function before(
  spots: Spots,
  sentence: Sentence,
  { sentences }: TextContext,
  fits: (spot: Spot) => boolean = isScene,
): Name | null {
  const last = Math.max(0, sentence.index - FAR);
  for (let i = sentence.index; i > last && !sentences[i]?.opensParagraph; i -= 1) {
    const found = spots(sentences[i - 1] ?? null).find(fits);
    if (found !== undefined) return found.name;
  }
  return null;
}

function next(spots: Spots, { index }: Sentence, { sentences }: TextContext): Name | null {
  const behind = sentences[index + 1];
  const scene = behind === undefined || behind.opensParagraph ? undefined : spots(behind)[0];
  return scene === undefined || isBehindPart(behind, scene) ? null : scene.name;
}
