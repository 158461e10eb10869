import type { Name } from '../../../domain/figure.ts';
import { isOtherVerb } from '../../find/slavic/other-verb.ts';
import type { Item } from '../../item.ts';
import type { Draft, Sentence, TextContext } from '../../rule.ts';

/**
 * «Вночі *в порту* горів елеватор», «при обрушении *моста*», «под обломками *цеха*»: the scene as it is called, in a text that names no
 * place at all. Which port it was the text does not tell.
 */
export function bareScene({ sentence, measure }: Draft, { sentences, register }: TextContext): Name | null {
  if (NO_SCENE.test(measure)) return null;
  for (let i = sentence.index; i >= 0 && i > sentence.index - FAR; i -= 1) {
    const found = sceneIn(sentences[i]);
    if (found !== null) return register.place(found);
    if (sentences[i]?.opensParagraph !== false) break;
  }
  return null;
}

/** They are freed, sent or held; nothing befell them there. */
const NO_SCENE = /^(?:released|deployed|captured)$/;

/** How many sentences back the scene may have been told. */
const FAR = 4;

function sceneIn(sentence: Sentence | undefined): string | null {
  if (sentence === undefined) return null;
  const { items } = sentence;
  const at = items.findIndex(
    (item, i) => SCENE.test(item.text) && !item.capital && isWhere(items, i) && !isNamed(items, i),
  );
  return items[at]?.text ?? null;
}

/** Behind «в», «на» with at most two adjectives, or as what fell down, burnt or covered people. */
function isWhere(items: readonly Item[], noun: number): boolean {
  let before = noun - 1;
  while (before > noun - 3 && ADJECTIVE.test(items[before]?.text ?? '')) before -= 1;
  const text = items[before]?.text ?? '';
  if (/^(?:в|во|у|на|посеред|посреди)$/u.test(text)) return LOCATIVE.test(items[noun]?.text ?? '');
  return (FELL.test(text) || RUINS.test(text)) && GENITIVE.test(items[noun]?.text ?? '');
}

/** «на складі *фабрики*», «в порту *Карська*»: another noun tells which; then it is no bare one. */
function isNamed(items: readonly Item[], noun: number): boolean {
  const next = items[noun + 1];
  return next !== undefined && (next.capital || next.text === '«' || isGenitive(next));
}

function isGenitive(item: Item): boolean {
  return item.kind === 'word' && item.senses.length === 0 && GENITIVE.test(item.text) && !isOtherVerb(item);
}

const SCENE =
  /^(?:порт|табор|лагер|цех|перевал|хостел|общежит|гуртожит|рынк|ринк|шахт|міст(?:$|у$|ку)|мост|кризі|льду|складі|складе|паром|поромі|вокзал|школі|школе|церкв|храмі|храме|мечет|стадіон|стадион|в['’]язниц|тюрм|тюрьм|колоні|колони|казарм|полігон|полигон|пляж|кар['’]єр|карьер|ліфт|лифт|тунел|тоннел|клуб|ресторан|кафе|готел|отел|гостиниц|елеватор|элеватор|заводі|заводе|фабри[цк]|ферм|озер|річц|рек[еу]$|ущель|ущелин|навчальн)/u;
const LOCATIVE = /(?:і|ї|у|ю|е|и)$/u;
const GENITIVE = /(?:у|ю|а|я|и|і|ы|ів|ов)$/u;
const ADJECTIVE = /(?:ому|ом|ій|ой|ей|ем|ьому|ого|ої)$/u;
/** «при *обрушении* моста», «*пожар* склада» */
const FELL = /^(?:обруш|обвал|руйнув|разруш|пожеж|пожар|подрыв|підрив|затоплен|підтоплен|прорыв|прорив)/u;
/** «под *обломками* цеха» */
const RUINS = /^(?:обломк|уламк|завал|руїн|руин|под завалами|під завалами|под обломками|під уламками)/u;
