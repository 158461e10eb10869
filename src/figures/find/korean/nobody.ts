import type { Measure } from '../../../domain/figure.ts';
import type { Find, Finder } from '../../rule.ts';

const NOT = '지(?:도|는)? (?:않|못|아니)';
const ONE = '(?:단 )?(?:한 (?:명|사람)|하나|아무|누구|그 누구)도';
/** What stands between the pronoun and the verb: adverbs and places, no other subject. */
const BETWEEN = '(?:[가-힣]+(?:에서|으로|로|에|게|히|도) |크게 |더 )*';

const NOBODY: readonly (readonly [Measure, RegExp])[] = [
  ['killed', new RegExp(`${ONE} ${BETWEEN}(?:죽|숨지|숨을 거두|사망하|전사하|희생되|목숨을 잃)${NOT}`, 'gu')],
  ['wounded', new RegExp(`${ONE} ${BETWEEN}(?:다치|부상하|부상당하|부상을 입|상처를 입)${NOT}`, 'gu')],
  ['casualties', new RegExp(`${ONE} ${BETWEEN}(?:죽거나 다치|숨지거나 다치|사상하|잃)${NOT}`, 'gu')],
];

/** "단 한 명도 죽지 않았다", "아무도 다치지 않았다": nobody came to harm. */
export const koNobody: Finder = {
  name: 'ko-nobody',
  languages: ['ko'],
  needsNoNumber: true,
  find: ({ items, text, start }) =>
    NOBODY.flatMap(([measure, pattern]) =>
      [...text.matchAll(pattern)].flatMap((match): Find[] => {
        const numberStart = start + match.index;
        const numberEnd = numberStart + match[0].length;
        const inside = (end: number, from: number) => end > numberStart && from < numberEnd;
        const first = items.findIndex((item) => inside(item.end, item.start));
        const to = items.findLastIndex((item) => item.start < numberEnd) + 1;
        const counted = items.findIndex((item) => item.count !== null && inside(item.end, item.start));
        const at = counted < 0 ? first : counted;
        const bounds = { low: 0, high: 0, qualifier: 'exact', unit: 'people' } as const;
        const shape = { written: match[0], rounding: 1, indefinite: false, sifted: null };
        return [{ at, measure, cue: at, from: first, to, count: { ...bounds, ...shape, numberStart, numberEnd } }];
      }),
    ),
};
