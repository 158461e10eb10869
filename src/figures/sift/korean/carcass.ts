import type { Item } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "멧돼지 폐사체 세 구", "돌고래 사체 두 구": bodies of animals. */
export const koCarcass: Sifter = {
  name: 'ko-carcass',
  languages: ['ko'],
  sifts: (items, at) => CARCASS.test(wordsBefore(items, at)),
};

function wordsBefore(items: readonly Item[], at: number): string {
  const before = items.slice(Math.max(0, at - 5), at);
  return before.map((item, i) => (before[i - 1]?.end === item.start ? item.text : ` ${item.text}`)).join('');
}

const ANIMALS =
  '(?:멧돼지|돼지|고라니|노루|사슴|산양|염소|송아지|젖소|한우|강아지|고양이|닭|오리|고래|돌고래|상괭이|물개|바다표범|거북|철새|조류|두루미|독수리|물고기|상어|늑대|여우|호랑이|표범|코끼리|하마|원숭이|침팬지|박쥐|낙타|가축|동물| 소| 말| 개| 새| 양| 곰| 쥐)';
const CARCASS = new RegExp(`폐사체[가-힣]? ?$|${ANIMALS}(?:의)? ?(?:사체|시체)[가-힣]? ?$`, 'u');
