import type { Name } from '../../../domain/figure.ts';
import type { TextContext } from '../../rule.ts';
import { isState } from './state.ts';

/** «в ведомстве», «у Центрі», «он», «чиновник», «Панов»: a bare word that stands for who was named before. */
export function isAnaphor({ text, key }: Name): boolean {
  return ANAPHOR.test(text) || PERSON.test(text) || TITLE.test(text) || (SURNAME.test(text) && key.startsWith('~'));
}

/** Anybody who holds an office: «уточнил *чиновник*», «додала *посадовиця*». */
const PERSON =
  /^(?:чиновни(?:к|ца|ця)|посадов(?:ець|иця)|политик|політик|градоначальник|высокопоставленный чиновник|урядов(?:ець|иця))$/iu;

/** A title alone is that of who was named with it: «министр» is «министр здравоохранения Зубрии». */
const TITLE =
  /^(?:министр|міністр|губернатор|мэр|мер|президент|премьер|прем['’]єр|спикер|спікер|речник|речниця|начальник|директор|глава|голова|очільник|прокурор|омбудсм[ае]н|посол|представитель|представник|представниця|представительница|командир|заместитель|заступник|советник|радник|врач|лікар)$/iu;

const SURNAME = /^\p{Lu}\p{Ll}{3,}$/u;

const ANAPHOR =
  /^(?:ведомств|відомств|министерств|міністерств|центр|штаб|служб|комитет|комітет|организаци|організаці|пресс-служб|пресслужб|прес-служб|он|она|він|вона|місі|мисси|агентств|агенці|обсерватор|профспілк|профсоюз|прокуратур|коміс|комисс|сет[ьи]|мереж)\p{L}*$/iu;

/**
 * Whether a bare word may stand for `other`: «місія» for one that was called a mission, «министерство» for a ministry, «відомство»
 * for an office and no person, a pronoun for anybody; no office is a state.
 */
export function mayMean(name: Name, other: Name, { register }: TextContext): boolean {
  if (!isAnaphor(name) || isAnaphor(other)) return false;
  const { text: bare } = name;
  if (PRONOUN.test(bare)) return true;
  if (PERSON.test(bare)) return !OFFICE.test(other.text);
  if (TITLE.test(bare)) return other.text.toLowerCase().split(/[ -]/).includes(bare.toLowerCase());
  if (SURNAME.test(bare) && !ANAPHOR.test(bare)) return hasSurname(other.text, bare);
  if (isState(other.text, register)) return false;
  if (MINISTRY.test(bare)) return /(?<!\p{L})м[иі]н/iu.test(other.text) && OFFICE.test(other.text);
  const own = OWN_KIND.exec(bare)?.[0].slice(0, 4);
  if (own !== undefined) return new RegExp(own, 'iu').test(other.text) && OFFICE.test(other.text);
  return PRESS_OFFICE.test(bare) || OFFICE.test(other.text);
}

/** «Панов», «Панова»: the last name of whom the text called «губернатор Иван Панов». */
function hasSurname(full: string, surname: string): boolean {
  const stem = surname.slice(0, Math.max(4, surname.length - 2));
  return full
    .split(' ')
    .slice(1)
    .some((word) => word.startsWith(stem) && word.length - stem.length <= 4);
}

const PRONOUN = /^(?:он|она|він|вона)$/iu;
const MINISTRY = /^м[иі]н[иі]ст/iu;
const OWN_KIND =
  /^(?:штаб|центр|комитет|комітет|місі|мисси|агентств|агенці|обсерватор|профспілк|профсоюз|прокуратур|коміс|комисс|сеть|мереж)/iu;

/** No person: «мэр», «начальник штаба». */
const OFFICE =
  /^(?!(?:\p{L}+ )?(?:мэр|мер|губернатор|очільник|глава|голова|начальник|президент|депутат|министр|міністр|речни|спикер|представни[кц]|представител|директор|руководител|керівник|врач|лікар|командир|адвокат|пресс-секр|прес-секр)(?!\p{L}*(?:ств|рат)))/iu;

/** A press office keeps its name and stands for the authority whose it is. */
export function isPressOffice({ text }: Name): boolean {
  return PRESS_OFFICE.test(text);
}

const PRESS_OFFICE = /^прес/iu;
