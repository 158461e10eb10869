import type { Measure } from '../../../domain/figure.ts';
import { is, measureOf } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import type { Verb } from './verb-after.ts';

/** "선원 2명을 발견했으나 모두 *숨진* 상태였다", "실종자 2명을 *숨진 채* 찾아냈다": the rescue came too late. */
export function diedAfterAll({ items, text, start }: Sentence, at: number, next: number): Verb | null {
  const from = items[next]?.start ?? start;
  const late = (FOUND_DEAD.exec(text.slice(from - start)) ?? TOO_LATE.exec(text.slice(from - start)))?.[0];
  if (late === undefined || items.some((item, i) => i > at && item.count !== null && item.start < from + late.length))
    return null;
  const cue = items.findIndex((item) => item.end > from + late.length && is(item, 'happens'));
  return measureOf(items[cue], 'happens') === 'killed' ? { cue, measure: 'killed' } : null;
}

const FOUND_DEAD = /^(?:모두 |전원 |끝내 |결국 )?(?=(?:숨진|사망한|죽은) 채(?:로)? )/u;
const TOO_LATE =
  /^[^,.]{0,30}?(?:발견|구조|구출|인양|이송|수습|병원으로 옮|병원에 옮|끌어올)[가-힣]{0,3}(?:으나|지만|는데),? (?:이들은 |두 사람은 )?(?:모두 |전원 |끝내 |결국 |이미 )+/u;

/** "3명이 총상을 입고 *숨졌다*", "9명이 다쳐 병원으로 옮겨졌으나 모두 *숨졌다*": what they died of, and not all that befell them. */
export function diedOfIt({ items, text, start }: Sentence, hurt: number, measure: Measure): Verb | null {
  const from = items[hurt]?.end ?? start;
  const behind = measure === 'wounded' ? OF_IT.exec(text.slice(from - start))?.[0] : undefined;
  if (behind === undefined) return null;
  const cue = items.findIndex((item) => item.end > from + behind.length && is(item, 'happens'));
  return measureOf(items[cue], 'happens') === 'killed' ? { cue, measure: 'killed' } : null;
}

/** Nothing but adverbs and the way to the ward stands between: no other subject. */
const OF_IT =
  /^(?:[고어아]|었으나|었지만)?,? (?:(?:[가-힣]{0,8}(?:병원|응급실|현장|자리|병상)(?:으로|에서|에)|인근|긴급|급히|곧바로|실려|가|(?:옮겨|이송|후송)(?:졌|됐)(?:으나|지만)|(?:옮겨진|이송된|후송된)|(?:심폐소생술|치료|수술)[을를]?|받던|받다가?|받았으나|받았지만|끝내|결국|모두|전원|이미|그|과다출혈로|뒤|후|중|도중|심정지|상태로|이튿날|이날|하루|이틀|사흘|나흘|닷새|만에) ){0,6}(?=숨지|숨졌|숨져|숨진 것|숨을 거|사망[했하해]|목숨을 잃|눈을 감)/u;
