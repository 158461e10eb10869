import { dayIn } from '../../day-in.ts';
import { is, measureOf } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { type TimeMatch, timesIn } from '../../time-words.ts';
import { topicOf } from '../../windows/topic.ts';

/**
 * A bulletin names its stretch once («Минобороны: за сутки …», «За минулу добу …») and goes on counting: the stretch that
 * opens a paragraph, or the only one of a short text, holds for the sentences behind it.
 */
export const slavicWindow: Refiner = {
  name: 'slavic-window',
  languages: ['uk', 'ru'],
  refine: (drafts, context) => drafts.map((draft) => windowed(draft, context)),
};

function windowed(draft: Draft, context: TextContext): Draft {
  if (draft.window.period !== null) return draft;
  const stated = stretchesIn(draft.sentence, context);
  const own = stated.filter((match) => !isOfSpeaking(match, draft));
  if (own.length === 0 && isOfReturn(draft)) return ofEvent(draft);
  if (own.length > 0) return own.every(({ words }) => WHEN.test(words)) && isOfOne(draft) ? ofEvent(draft) : draft;
  if (stated.length > own.length) return isOfEvent(draft, context) ? ofEvent(draft) : running(draft);
  if (isOfOne(draft) || (own.length === 0 && isOneToll(draft))) return ofEvent(draft);
  const match = TOTAL.test(draft.sentence.text)
    ? null
    : (opening(draft.sentence, context) ?? sole(draft.sentence, context));
  if (match === null) return isOfEvent(draft, context) ? ofEvent(draft) : draft;
  const start = dayIn(match.words, context.published);
  const period = match.kind === 'interval' ? 'interval' : 'cumulative';
  const window = { period, words: match.words, start, end: null } as const;
  return amend(draft, 'slavic-window', { window, inferred: [...draft.inferred, 'window'] });
}

/** «Зеленський *минулого тижня* сказав», «заявил *в декабре*, что»: when it was said. */
function isOfSpeaking({ start, end, words }: TimeMatch, { sentence: { items }, start: from }: Draft): boolean {
  if (!WHEN.test(words) || start > from) return false;
  const behind = items.find((item) => item.start >= end);
  const ahead = items.findLast((item) => item.end <= start);
  return is(behind, 'says') || (is(ahead, 'says') && /^[,:]$/.test(behind?.text ?? ''));
}

/** «Кількість поранених зросла до 17»: a toll of so few is that of one event, unless a war is spoken of. */
function isOneToll({ sentence: { items, text }, cue, count }: Draft): boolean {
  if (!is(items[cue], 'toll') || (count.low ?? count.high ?? 0) >= 1000 || TOTAL.test(text)) return false;
  return !items.some((item) => is(item, 'war', 'since')) && measureOf(items[cue], 'toll') !== 'casualties';
}

/** What an authority gives for a war, and no words for how long: everything so far. */
function running(draft: Draft): Draft {
  if ((draft.count.low ?? draft.count.high ?? 0) < 1000) return draft;
  const window = { period: 'cumulative', words: null, start: null, end: null } as const;
  return amend(draft, 'slavic-window', { window, inferred: [...draft.inferred, 'window'] });
}

/** «Україні повернули тіла 1000 загиблих», «додому повернулися 185 військових»: one hand-over, unless a sum is told. */
function isOfReturn({ measure, sentence: { text }, cue, sentence: { items } }: Draft): boolean {
  if (measure !== 'released' && measure !== 'bodies') return false;
  return !TOTAL.test(text) && !items.some((item) => is(item, 'since')) && !is(items[cue], 'toll');
}

/** «Общие потери», «загалом»: counts more than the stretch that was named. */
const TOTAL =
  /(?<!\p{L})(?:общ(?:ие|ее|ий|ая|их|ей) (?:потер|число|колич|счет|счёт|итог)|загальн\p{L}+ (?:бойов\p{L}+ )?(?:втрат|кільк|число|рахун)|всього|усього|загалом|всего|в общей сложности|реальн\p{L}+ (?:потер|втрат))/iu;

/** «Торік у вересні», «на прошлой неделе», «в июне 2023 года»: when one event was, and no stretch that is counted over. */
const WHEN =
  /^(?:торік|минулого (?:року|місяця|тижня)|в прошлом (?:году|месяце)|на (?:прошлой|минувшей|этой) неделе|(?:у|в) (?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)(?: \d{4}(?:-го)?(?: року| года)?)?)$/iu;

/** One strike, one ambush: in the singular, which «обстрілів» and «удары» are not. */
function isOfOne({ sentence: { items } }: Draft): boolean {
  return !items.some((item) => is(item, 'war')) && items.some((item) => is(item, 'incident') && ONE.test(item.text));
}

const ONE =
  /^(?:удар[уаіе]?|ударом|авіаудар\p{L}{0,2}|авиаудар\p{L}{0,2}|напад[уі]?|нападени[еяи]|теракт\p{L}{0,2}|вибух[уі]?|взрыв[аеу]?|аварі[яїюєі]\p{L}?|авари[яиюе]й?|катастроф[аиіеу]|пожеж[аіу]|пожар[аеу]?|засідк[аиу]|засідці|засад[аеуы]|крушени[еяи]|землетрус[уі]?|землетрясени[еяи]|поштовх(?:и|ів|у)?|толч(?:ок|ка|ки|ков)|обвал[уіае]?|повін\p{L}{1,2}|наводнени[еяи]|тиснява|тисняві|давк[аеи]|затону\p{L}+|перекину\p{L}+|опрокину\p{L}+|зсув[уі]?|лавин[аиіуеы])$/u;

/** An event named earlier in the paragraph, or by the headline and the first sentence, is what its later sentences count, as long as none speaks of a war. */
function isOfEvent({ sentence, measure }: Draft, context: TextContext): boolean {
  const { sentences } = context;
  if (measure === 'deployed' || sentence.items.some((item) => is(item, 'war'))) return false;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - FAR); i -= 1) {
    if (sentences[i]?.items.some((item) => is(item, 'incident'))) return true;
    if (sentences[i]?.opensParagraph !== false) return topicOf(context) === 'disaster';
  }
  return topicOf(context) === 'disaster';
}

function ofEvent(draft: Draft): Draft {
  const window = { period: 'single-event', words: null, start: null, end: null } as const;
  return amend(draft, 'slavic-window', { window, inferred: [...draft.inferred, 'window'] });
}

function stretchesIn(sentence: Sentence, { lexicon }: TextContext): TimeMatch[] {
  return timesIn(sentence, lexicon, ['interval', 'cumulative']);
}

/** How many sentences back a stretch or an event may have been named. */
const FAR = 12;

/** How far into its sentence a stretch still opens it: behind «Минобороны:». */
const OPENING = 32;

function opening(sentence: Sentence, context: TextContext): TimeMatch | null {
  const last = Math.max(0, sentence.index - FAR);
  for (let i = sentence.index; i > last && !context.sentences[i]?.opensParagraph; i -= 1) {
    const before = context.sentences[i - 1];
    const found = before === undefined ? undefined : stretchesIn(before, context)[0];
    if (found === undefined || before === undefined) continue;
    const opens = before.opensParagraph && found.start - before.start < OPENING;
    return opens && found.kind === 'interval' ? found : null;
  }
  return null;
}

/** A text of a few sentences is one bulletin. */
const SHORT = 5;

function sole(sentence: Sentence, context: TextContext): TimeMatch | null {
  if (context.sentences.length > SHORT || context.sentences.length === 1) return null;
  const all = context.sentences.flatMap((one) => stretchesIn(one, context));
  const [only] = all;
  return all.length === 1 && only !== undefined && only.kind === 'interval' && only.start < sentence.start
    ? only
    : null;
}
