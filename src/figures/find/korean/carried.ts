import type { Draft, Find, FindContext, Finder, Sentence } from '../../rule.ts';
import { isSpeakerTopic } from '../../speakers/korean/topic.ts';
import { isFree } from './clause.ts';
import { tailOf } from './tail.ts';

/**
 * A further value of the count that was told right before, by another source or by the same one later: "이후 471명으로 고쳤다",
 * "정보당국 추산은 100∼300명이다", "유족회는 400명은 된다고 말한다", "경찰은 6월에 60명 이상이라고 발표했다".
 */
export const koCarried: Finder = {
  name: 'ko-carried',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context)) return [];
      if (tailOf(sentence, at).counter !== '명' || !isPredicate(sentence, at) || !isBare(sentence, at)) return [];
      const told = toldBefore(at, context);
      return told === null ? [] : [{ at, measure: told.measure, cue: at, from: at, to: tailOf(sentence, at).next }];
    }),
};

const SAYS_SO =
  /^(?:은 |는 )?(?:이라고|이라며|이라는|이라 |이라고도|일 수 (?:있|도)|이었다고|이었다|이다|이며|이고|이지만|이나|입니다|된다고|될 것|에 이른다|에 달한다)/u;
const SET_TO =
  /^(?:으로|로|까지) (?:[^ ]+ ){0,2}?(?:고쳤|고쳐|정정|수정|바로잡|바꿨|집계|추산|추정|파악|봤|본다|보고 있|잡았|잡고|제시|늘|줄|증가|불어|올랐|올라|높였|높여|낮췄|낮춰|확인|발표|하향|상향)/u;
const GAVE = /^(?:을|를) (?:제시|주장|언급|거론|내놓|꼽|불렀|넘|웃돈|웃돌)|^에 (?:육박|가깝|이른|달)/u;
const ADDED =
  /^(?:이|가) (?:추가로|더|새로|추가) ?(?:집계|확인|보고|파악|접수|늘|더해|발생|나왔|나와)|^(?:이|가) (?:더해|늘어나|늘었|추가됐|추가돼)/u;
const QUOTED_END = /^["”’']?(?:이라고|라고|이라며|라며|$)/u;

function isPredicate({ items, text, start }: Sentence, at: number): boolean {
  const last = /^(?:명|사람)$/.test(items[at + 1]?.text ?? '') ? items[at + 1] : items[at];
  const behind = text.slice((last?.end ?? start) - start).replace(QUALIFIED, '');
  return (
    [SAYS_SO, SET_TO, GAVE, ADDED].some((pattern) => pattern.test(behind)) ||
    (isConfirmed(text) && QUOTED_END.test(behind))
  );
}

const QUALIFIED = /^ ?(?:가량|안팎|정도|이상|내외|남짓|쯤|선)/u;

/** "확인된 것만 삼백 명" */
function isConfirmed(text: string): boolean {
  return /(?:확인|파악|집계|등록)(?:된|한) 것만/u.test(text);
}

/** Between the speaker and the number stand adverbs, dates and words for the number itself: nobody else is counted. */
function isBare({ items, text, start }: Sentence, at: number): boolean {
  const before = text.slice(0, (items[at]?.start ?? start) - start);
  const clause = before.slice(
    Math.max(0, ...[...before.matchAll(CLAUSE_END)].map(({ index, 0: end }) => index + end.length)),
  );
  const words = clause
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const topic = words.findLastIndex(
    (word) => /(?:은|는|이|가|측은|에서는|로는|에는)["“”]?$/u.test(word) && !/^실제로/u.test(word),
  );
  const free = words.slice(topic + 1).every((word) => ADVERB.test(word));
  return (
    free &&
    (topic < 0
      ? before.search(CLAUSE_END) >= 0 || words.length > 0
      : isSpeakerTopic(words.slice(0, topic + 1).join(' ')))
  );
}

const CLAUSE_END = /(?:다가|지만|으나|는데|며|고|면서도|면서|[,:;“"]) ?/gu;
const ADVERB =
  /^["“'‘]?(?:실제로는|실제로|실제론|이후|이후에|다시|최종|공식|현재|현재까지|지금까지|모두|총|당초|애초|처음|나중에|뒤늦게|결국|최소|최대|적어도|많게는|약|이날|전날|오늘|이를|그|수를|숫자를|수치를|규모를|집계를|이보다|그보다|훨씬|많은|적은|것만|확인된|파악된|이미|줄곧|하루|만에|뒤|한때|\d+(?:월|일|시)(?:에|께|까지|현재)?|올해|초|말)$/u;
/** The last whole count: of this sentence, else the only measure of the one before. */
function toldBefore(at: number, { drafts, before }: FindContext): Draft | null {
  const isWhole = ({ partOf, count, measure }: Draft) =>
    partOf === null && count.unit === 'people' && measure !== 'bodies';
  const here = drafts.filter((draft) => draft.at < at && isWhole(draft)).toSorted((a, b) => b.at - a.at)[0];
  const wholes = before.filter(isWhole);
  return here ?? (new Set(wholes.map(({ measure }) => measure)).size === 1 ? (wholes.at(-1) ?? null) : null);
}
