import type { Name } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { isAnaphor, isPressOffice, mayMean } from '../../speakers/slavic/anaphor.ts';
import { type Attribution, attributionsIn } from '../../speakers/slavic/attribution.ts';
import { isSpeaker } from '../../speakers/slavic/is-speaker.ts';
import { written } from '../../speakers/slavic/noun-span.ts';
import { isState } from '../../speakers/slavic/state.ts';
import { subjectOf } from '../../speakers/slavic/subject.ts';

/**
 * Who says so, in Ukrainian and Russian: credited in the sentence itself, in the next one that begins «Об этом сообщили»,
 * or in an earlier one of the paragraph; where the whole text credits one authority only, it holds to the end.
 */
export const slavicClaimant: Refiner = {
  name: 'slavic-claimant',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const memo = new Map<number, readonly Attribution[]>();
    const of = (index: number): readonly Attribution[] => {
      const sentence = context.sentences[index];
      const known = memo.get(index) ?? (sentence === undefined ? [] : attributionsIn(sentence, context));
      memo.set(index, known);
      return known;
    };
    return drafts.map((draft) => {
      if (draft.claimant !== null) return draft;
      const found =
        gapped(draft, context) ??
        own(of(draft.sentence.index), draft) ??
        quoted(of, draft.sentence, context) ??
        inherited(of, draft, context);
      if (found === null) return draft;
      const { claimant, reporter } = fuller(of, draft.sentence.index, found, context);
      return amend(draft, 'slavic-claimant', { claimant, reporter: draft.reporter ?? reporter });
    });
  },
};

/** «…, *Карсалия* — об одном»: the finder saw who speaks where the verb is not said again. */
function gapped({ sentence, speaker }: Draft, context: TextContext): Attribution | null {
  if (speaker === null || TIME_OF_DAY.test(written(sentence, speaker))) return null;
  if (!isSpeaker(sentence, speaker, context)) return null;
  const claimant = context.register.authority(written(sentence, speaker));
  return { claimant, reporter: null, at: speaker.from, issues: false, looksBack: false };
}

/** «опівдні ДСНС подала 31, *під вечір* — 34»: when, and not who. */
const TIME_OF_DAY =
  /^(?:під|над|до|о|об|к|под|после|після|через|тільки на|только на|на) |^(?:утром|вечером|дн[её]м|ночью|позже|затем|вранці|зранку|увечері|ввечері|вночі|уночі|вдень|опівдні|згодом|пізніше|потім|надвечір|напередодні|накануне)/iu;

/** «*На жаль, померла жінка.* Серед поранених двоє дітей», — *написав* мер: behind the quotation that the sentence stands in. */
function quoted(of: Of, sentence: Sentence, { sentences }: TextContext): Attribution | null {
  const end = endOfQuotation(sentence, sentences);
  const close = end?.items.findLastIndex(({ text }) => CLOSES.test(text)) ?? -1;
  return end === null ? null : (of(end.index).find(({ at, claimant }) => at > close && claimant !== null) ?? null);
}

/** The sentence in which a quotation ends that is open behind this one. */
function endOfQuotation(sentence: Sentence, sentences: readonly Sentence[]): Sentence | null {
  if (!isOpen(sentence, sentences)) return null;
  const behind = sentences.slice(sentence.index + 1, sentence.index + 1 + QUOTATION);
  const paragraph = behind.findIndex(({ opensParagraph }) => opensParagraph);
  const inside = paragraph < 0 ? behind : behind.slice(0, paragraph);
  return inside.find(({ items }) => items.some(({ text }) => CLOSES.test(text))) ?? null;
}

const CLOSES = /^[»”]$/u;

/** How many sentences of one quotation go before that which says whose it is. */
const QUOTATION = 6;

/** More quotation marks are opened in the paragraph so far than closed. */
function isOpen({ index }: Sentence, sentences: readonly Sentence[]): boolean {
  let open = 0;
  for (let i = index; i >= 0 && i > index - QUOTATION; i -= 1) {
    const { text = '', opensParagraph = true } = sentences[i] ?? {};
    open += (text.match(/[«“„]/g)?.length ?? 0) - (text.match(/[»”]/g)?.length ?? 0);
    if (opensParagraph) break;
  }
  return open > 0;
}

/** Strengths and old events are background: nobody who spoke before is credited with them; foreigners in an army are the news. */
function inherited(of: Of, draft: Draft, context: TextContext): Attribution | null {
  const isStrength =
    draft.measure === 'deployed' &&
    !HIS_WORDS.test(draft.sentence.text) &&
    !draft.rules.includes('slavic-foreign-ranks');
  if (isStrength || (draft.status === 'historical' && !isSaidByHim(draft.sentence))) return null;
  const looked = backward(of, draft.sentence);
  return looked ?? (MEANWHILE.test(draft.sentence.text) ? null : forward(of, draft.sentence, context));
}

/** «*Тем временем* жертвами удара стали 11 человек»: another matter, of which nobody has spoken yet. */
const MEANWHILE = /^(?:тем временем|между тем|тим часом|між тим|тимчасом)(?!\p{L})/iu;

/** «Днём ранее *он говорил* о 124 погибших»: old, and still his. */
function isSaidByHim({ items, text }: Sentence): boolean {
  if (HIS_WORDS.test(text)) return true;
  return items.some(
    (item, i) => is(item, 'says') && [i - 1, i + 1].some((k) => /^(?:он|она|він|вона)$/u.test(items[k]?.text ?? '')),
  );
}

const HIS_WORDS =
  /(?<!\p{L})(?:за|по|в|у) (?:його|її|їхніми|его|её|ее|их) (?:словами|словам|даними|данным|оцінк|оценк|підрахунк|подсч[её]т|інформаці|информаци|сообщени|повідомленн|заявлени|заяв[іу]|зведенн|сводк)/iu;

type Of = (index: number) => readonly Attribution[];

/** «в ведомстве», «у Центрі», «агентство»: a bare word for an office is the one that was named before. */
function fuller(of: Of, index: number, found: Attribution, context: TextContext): Attribution {
  const bare = found.claimant ?? agencyOf(found, context);
  if (bare === null || !isAnaphor(bare)) return found;
  for (let i = index - 1; i >= Math.max(0, index - 8); i -= 1) {
    const named = of(i).findLast(({ claimant: other }) => other !== null && mayMean(bare, other, context))?.claimant;
    if (named == null) continue;
    return { ...found, claimant: isPressOffice(bare) ? { ...named, text: bare.text } : named, reporter: null };
  }
  return found;
}

/** «в агентстве»: a news agency, unless an agency for disasters or refugees spoke before. */
function agencyOf({ reporter }: Attribution, { register }: TextContext): Name | null {
  return reporter !== null && /^агентств\p{L}*$/iu.test(reporter) ? register.authority(reporter) : null;
}

/** The nearest one before the number, else the nearest behind; an authority before an outlet. */
function own(attributions: readonly Attribution[], draft: Draft): Attribution | null {
  const first = Math.min(draft.at, draft.cue);
  const before = attributions.findLast(({ at }) => at <= first);
  const behind = attributions.filter(({ at }) => !isOfOther(draft, at));
  return before ?? behind.find(({ claimant }) => claimant !== null) ?? behind[0] ?? null;
}

/** «погибли 26 туристов; Тарсия обвинила в этом соседей»: behind a semicolon somebody speaks of another matter. */
function isOfOther({ at, cue, sentence: { items } }: Draft, verb: number): boolean {
  const semicolon = items.findIndex(({ text }, i) => i > Math.max(at, cue) && i < verb && text === ';');
  if (semicolon < 0) return false;
  if (verb === semicolon + 1 && is(items[verb], 'according')) return true;
  return items.slice(semicolon, verb).every(({ count }) => count === null) && items[semicolon + 1]?.capital === true;
}

function backward(of: Of, { index }: Sentence): Attribution | null {
  for (const next of [index + 1, index + 2]) {
    const found = of(next);
    const meant =
      found.find(({ looksBack, claimant }) => looksBack && claimant !== null) ??
      found.find(({ looksBack }) => looksBack);
    if (meant !== undefined) return meant;
    if (found.length > 0) return null;
  }
  return null;
}

const FAR = 40;

function forward(of: Of, sentence: Sentence, context: TextContext): Attribution | null {
  const { sentences } = context;
  let his = isSaidByHim(endOfQuotation(sentence, sentences) ?? sentence);
  let crossed = sentence.opensParagraph;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - FAR); i -= 1) {
    const found = TOLD_BEFORE.test(sentences[i]?.text ?? '')
      ? undefined
      : of(i).findLast(({ claimant }) => claimant !== null);
    if (found?.claimant != null)
      return his || !crossed || isSole(of, found.claimant, context) ? found : (issuer(of) ?? signedBy(of, context));
    const before = sentences[i];
    const subject = his && !crossed && before !== undefined ? subjectOf(before, context) : null;
    if (subject !== null) return { claimant: subject, reporter: null, at: 0, issues: false, looksBack: false };
    his ||= !crossed && HIS_WORDS.test(sentences[i]?.text ?? '');
    crossed ||= sentences[i]?.opensParagraph ?? false;
  }
  return reportOf(context);
}

/** «*Сводка Минобороны*: главное за сутки», «Холера: *бюллетень ООН*» over a text in which nobody has spoken yet: whose report it is. */
function reportOf({ headline, register }: TextContext): Attribution | null {
  const name = REPORT.exec(headline?.text ?? '')?.[1];
  if (name === undefined || register.findAuthorities(name)[0]?.start !== 0) return null;
  return { claimant: register.authority(name), reporter: null, at: 0, issues: true, looksBack: false };
}

const REPORT =
  /(?:^|[:—–] )(?:\p{L}+ )?(?:зведення|сводка|бюлетень|бюллетень|звіт|отч[её]т|доклад|доповідь) (\p{Lu}[\p{L} -]{1,40}?)(?=[:,—–]|$| (?:за|о|об|про|на) )/iu;

/** «*Накануне* власти говорили о шести жертвах.» What follows goes on from the sentence before. */
const TOLD_BEFORE =
  /^(?:(?:утром|дн[её]м|вечером|ночью|вранці|уранці|зранку|удень|вдень|увечері|ввечері|уночі|вночі) [^.;]{0,60}(?:говорил|сообщал|называл|заявлял|писал|повідомлял|називал|казал|йшлося)|(?:накануне|ранее|раньше|раніше|напередодні|до этого|до цього|спершу|спочатку|сначала|поначалу|перед тим)(?!\p{L}))/iu;

/** Whose report the text opens with speaks wherever a paragraph names nobody: «Миссия опубликовала обновление.» */
function issuer(of: Of): Attribution | null {
  return [...of(0), ...of(1)].find(({ issues }) => issues) ?? null;
}

/** «Прокуратура: …» over a text: who is credited in the headline, and nobody else there, speaks wherever a paragraph names nobody. */
function signedBy(of: Of, context: TextContext): Attribution | null {
  const credited = context.headline === null ? [] : attributionsIn(context.headline, context);
  const [only] = credited;
  if (only?.claimant == null || credited.length > 1) return null;
  const { text } = only.claimant;
  if (isState(text, context.register) || / (?:і|й|та|и) /u.test(text) || ANYONE.test(text)) return null;
  return named(of, text) ?? only;
}

/** «*Учёные* посчитали жертв жары» over a text: many speak in it, and most of them are no scientists. */
const ANYONE =
  /^(?:науков|учен|учён|вчен|дослідник|исследовател|експерт|эксперт|аналітик|аналитик|журналіст|журналист|очевид|свідк|свидетел|змі|сми)\p{L}*$/iu;

/** «Губернатор: …» is whom the text calls «губернатор Иван Панов». */
function named(of: Of, title: string): Attribution | null {
  const calls = ({ claimant }: Attribution) =>
    claimant?.text.toLowerCase().startsWith(`${title.toLowerCase()} `) === true;
  return [0, 1, 2].flatMap((i) => of(i)).find(calls) ?? null;
}

/** No other authority is credited anywhere in the text. */
function isSole(of: Of, found: Name, context: TextContext): boolean {
  for (let i = 0; i < Math.min(context.sentences.length, FAR); i += 1) {
    if (of(i).some(({ claimant }) => claimant !== null && !isSame(claimant, found, context))) return false;
  }
  return true;
}

/** «Іван Панов» and «Панов», «прокуратура області» and «прокуратура» */
function isSame(one: Name, other: Name, context: TextContext): boolean {
  return one.key === other.key || mayMean(one, other, context) || mayMean(other, one, context);
}
