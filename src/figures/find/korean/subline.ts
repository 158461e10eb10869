import { is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';
import { tailOf } from './tail.ts';

/** " - 신원 확인 95명, DNA 분석 중 33명" below "○ 사망 128명": the lines set in under a count break it down. */
export const koSubline: Finder = {
  name: 'ko-subline',
  languages: ['ko'],
  find: (sentence, context) => {
    const whole = SET_IN.test(sentence.text) ? wholeAbove(context.before) : null;
    if (whole === null || !isPlainList(sentence)) return [];
    return sentence.items.flatMap((item, at): Find[] => {
      const size = item.count?.high ?? 0;
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context) || size > (whole.count.high ?? 0)) return [];
      const { counter, next } = tailOf(sentence, at);
      if (counter !== '명') return [];
      return [{ at, measure: whole.measure, cue: at, from: Math.max(1, at - 2), to: next, partOf: anchorOf(whole) }];
    });
  },
};

const SET_IN = /^[-–·∙*] ?/u;

/** The one count of the line above, whose own mark is another one. */
function wholeAbove(before: readonly Draft[]): Draft | null {
  const wholes = before.filter(({ partOf }) => partOf === null);
  const [whole] = wholes;
  return wholes.length === 1 && whole !== undefined && MAIN_LINE.test(whole.sentence.text) ? whole : null;
}

const MAIN_LINE = /^[○●◯□■◦▪▶※]/u;

/** Labels and numbers, no verb and no casualty word. */
function isPlainList({ items, text }: Sentence): boolean {
  const told = items.some((item) => is(item, 'happens', 'passive', 'active', 'people', 'event', 'toll', 'other-fate'));
  return !told && !/[다요]\.?$/u.test(text);
}
