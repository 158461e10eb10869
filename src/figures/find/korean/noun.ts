import { is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder, Sentence } from '../../rule.ts';
import { isFree, isJoined, opensPart } from './clause.ts';
import { isSuited } from './suited.ts';
import { tailOf } from './tail.ts';

/** The noun stands behind its number or a verb before it: "46명의 전사자", "숨진 병사 12명", "파병된 북한군 1만 명", "시신 3구". */
export const koNoun: Finder = {
  name: 'ko-noun',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context)) return [];
      const { counter, next } = tailOf(sentence, at);
      if (counter === '구') return bodiesAt(sentence, at, context);
      if (counter !== '명') return [];
      const behind = nounBehind(sentence, at);
      const cue = behind >= 0 ? behind : opensPart(sentence, at) ? -1 : verbBefore(sentence, at);
      const measure = measureOf(sentence.items[cue], 'people', 'event', 'happens', 'passive', 'active');
      if (
        measure === null ||
        (behind < 0 && /^(?:deployed|released|casualties)$/.test(measure) && !isSuited(sentence, at, cue, measure))
      )
        return [];
      return [{ at, measure, cue, from: Math.min(at, cue), to: Math.max(cue + 1, next) }];
    }),
};

function bodiesAt({ items }: Sentence, at: number, { before, told, drafts }: FindContext): Find[] {
  for (let cue = at - 1; cue >= Math.max(0, at - 5); cue -= 1) {
    if (measureOf(items[cue], 'people') === 'bodies') return [{ at, measure: 'bodies', cue, from: cue, to: at + 2 }];
  }
  const behind = items.findIndex((item, i) => i > at && i < at + 5 && measureOf(item, 'people') === 'bodies');
  if (behind >= 0) return [{ at, measure: 'bodies', cue: behind, from: at, to: behind + 1 }];
  const goesOn = [...before, ...told, ...drafts].some(({ measure }) => measure === 'bodies');
  return goesOn ? [{ at, measure: 'bodies', cue: at, from: at, to: at + 1 }] : [];
}

/** "12명의 사망자", "30여 명의 사상자" */
function nounBehind(sentence: Sentence, at: number): number {
  const { items, text, start } = sentence;
  const { particle, next } = tailOf(sentence, at);
  const exceeds = EXCEEDING.test(text.slice(0, (items[next]?.start ?? start) - start));
  if (exceeds && measureOf(items[next], 'people') !== null) return next;
  const joined = isSharing(sentence, at);
  if (joined >= 0) return nounBehind(sentence, joined);
  if (particle !== '의') return -1;
  for (let i = next; i < items.length && i < next + 3; i += 1) {
    if (measureOf(items[i], 'people') !== null || isTold(sentence, i)) return i;
    if (items[i]?.count) return -1;
  }
  return -1;
}

/** "각각 *410명과* 293명의 사망자": two numbers share the noun behind the second. */
function isSharing(sentence: Sentence, at: number): number {
  const { items, text, start } = sentence;
  if (!text.slice(0, (items[at]?.start ?? start) - start).endsWith('각각 ')) return -1;
  return items.findIndex(({ count }, i) => i > at && count !== null && isJoined(sentence, at, i));
}

/** "5천 명이 *넘는* 난민", "200명*에 육박하는* 사망자" */
const EXCEEDING = /(?:넘는|넘은|웃도는|육박하는|가까운) $/u;

/** "가사도우미 한 명의 *사망을* 확인했다", "3명의 *부상이* 보고됐다" */
function isTold({ items, text, start }: Sentence, i: number): boolean {
  const item = items[i];
  if (item === undefined || !/^(?:killed|wounded|missing)$/u.test(measureOf(item, 'event') ?? '')) return false;
  return /^(?:을|이|은|를|가|는) (?:[^\s,]+ ){0,2}?(?:확인|보고|공식|발표|집계|파악|인정|신고|접수)/u.test(
    text.slice(item.end - start),
  );
}

const ADNOMINAL = /(?:[진친은힌난낸간른]|(?:한|된|당한|했던|됐던|되는|하는|할|될|있는|못한|않은|중인))$|^던$/u;

/** "끌려간 어선 *'새벽호'* 선원 12명": a ship with its name. */
const QUOTE = /^['‘’"“”]$/u;

/** A verb in adnominal form before the counted people, nothing but nouns between. */
function verbBefore({ items, text, start }: Sentence, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || (item.kind === 'mark' && !QUOTE.test(item.text))) return -1;
    if (is(item, 'happens', 'passive', 'active')) {
      const glued = /^[가-힣]*/u.exec(text.slice(item.end - start))?.[0] ?? '';
      return ADNOMINAL.test(glued === '' ? item.text : glued) ? i : -1;
    }
    if (items[i + 1]?.start !== item.end && endsPhrase(text.slice(0, item.end - start))) return -1;
  }
  return -1;
}

/** A particle of subject, object or place between verb and number: the number belongs to another phrase. */
function endsPhrase(text: string): boolean {
  return /(?:[가-힣](?:은|는|을|를|에서|에게|으로|며|고)|에)$/u.test(text.slice(-12));
}
