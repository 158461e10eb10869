import type { Item } from '../../item.ts';
import { FATE_OF } from './nouns.ts';

/** Whether the word at `at` leads to a place: «*в* Карске», «в 30 км *от* Карска», «в *центре* Карска», «бои *за* Карск», «*обстрел* Карска». */
export function isPrepositional(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? '';
  const named = items[at + 1]?.capital === true;
  if (WHERE.test(text) && !isWithWhom(items, at)) return true;
  if (!named) return false;
  return (
    /^[ву] районе?$/u.test(text) ||
    isFoughtFor(items, at) ||
    isAway(items, at) ||
    isAmid(items, at) ||
    FATE_OF.test(text)
  );
}

/** «в 30 километрах *от* Карска», «недалеко *від* Карська» */
function isAway(items: readonly Item[], at: number): boolean {
  return /^(?:от|від|од)$/u.test(items[at]?.text ?? '') && NEAR.test(items[at - 1]?.text ?? '');
}

const NEAR = /^(?:неподал[её]ку|неподалік|недалеко|вблизи|километр|кілометр|км$|верст)/u;

/** «в *центре* Карска», «на *дорогах* Карської області», «в двух *районах* Карского края» */
function isAmid(items: readonly Item[], at: number): boolean {
  if (!AMID.test(items[at]?.text ?? '')) return false;
  const before = items[at - 1]?.count?.sifted === 'thing' ? items[at - 2] : items[at - 1];
  return /^(?:в|во|у|на)$/u.test(before?.text ?? '');
}

const AMID =
  /^(?:центре|центрі|окраине|окраинах|околиці|околицях|пригороде|передмісті|предместье|окрестностях|дорогах|трасах|трассах|водоймах|водоемах|водоёмах|шахтах|районах|громадах|селах|сёлах|общинах|предгорьях|передгір[’']ї|глибинці)$/u;

const WHERE =
  /^(?:в|во|у|на|під|под|біля|возле|поблизу|вблизи|неподалік|близ|між|между|над|около|по|із|из|з|с|до|поруч)$/u;

/** «разом *із* Бі-бі-сі», «війна *з* Тарсією»: with whom, not from where. */
function isWithWhom(items: readonly Item[], at: number): boolean {
  if (!/^(?:із|из|з|зі|с|со)$/u.test(items[at]?.text ?? '')) return false;
  return WITH.test(items[at - 1]?.text ?? '') || (MATES.test(items[at - 1]?.text ?? '') && items[at + 1]?.text === '«');
}

/** «*коллеги из «Проверено»*»: where they work. */
const MATES = /^(?:колле[гк]|коле[гк]|журналіст|журналист|дослідник|исследовател|аналітик|аналитик|волонт)/u;

const WITH =
  /^(?:разом|вместе|спільно|совместно|поряд|наряду|порівняно|сравнени|порівнянні|пов[’']яз|связан|войн[аеыу]|війн[аіиу]|бо(?:й|ях|ї|и)$|конфликт|конфлікт|обмен|обмін|переговор|перемовин|угод[аиу]|соглашени|перемири|перемир[’']|співпрац|сотрудничеств)/u;

/** «в боях *за* Тарск» */
function isFoughtFor(items: readonly Item[], at: number): boolean {
  return items[at]?.text === 'за' && FOUGHT.test(items[at - 1]?.text ?? '') && items[at + 1]?.capital === true;
}

const FOUGHT = /^(?:битв|сражени|бо[йяюиїєе]|боях|боев|боїв|боём|боєм)/u;
