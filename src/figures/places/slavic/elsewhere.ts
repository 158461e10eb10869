import type { Name } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import type { Draft, TextContext } from '../../rule.ts';

/** Who is freed, handed over or kept as a prisoner, and an army's losses in a war, are of no one place that was named before. */
export function isAnywhere(
  { measure, victims, sentence: { text, items }, count }: Draft,
  { headline, sentences }: TextContext,
): boolean {
  if (measure === 'released' || (measure === 'bodies' && HANDED_OVER.test(text))) return true;
  if (measure === 'bodies' && [headline?.text, sentences[0]?.text].some((lead) => REPATRIATED.test(lead ?? '')))
    return true;
  if (measure === 'captured' && KEPT.test(text)) return true;
  if (measure === 'missing' && (REGISTER.test(text) || (count.low ?? count.high ?? 0) >= 1000)) return true;
  if (ENEMY.test(victims?.text ?? '') && A_DAY.test(text) && !items.some((item) => is(item, 'incident'))) return true;
  const large = (count.low ?? count.high ?? 0) >= 1000;
  return (
    large &&
    /^(?:killed|wounded|casualties|captured|missing)$/.test(measure) &&
    (ARMY.test(victims?.text ?? text) ||
      TOTAL_LOSSES.test(text) ||
      (isAnybody(victims?.text) && ARMY.test(headline?.text ?? ''))) &&
    !VICTIMS_OF_WAR.test(text) &&
    !items.some((item) => is(item, 'incident'))
  );
}

/** «Генштаб: *за добу* загарбники втратили 890 осіб»: along all of the front. */
const ENEMY = /^(?:загарбник|окупант|оккупант|ворог|противник|враг|агресор|агрессор)/iu;
const A_DAY = /(?<!\p{L})(?:доб[уиі]|сутк[иа]|суток)(?!\p{L})/iu;

/** «46 тисяч загиблих» under «Окупанти втратили …» */
function isAnybody(victims: string | undefined): boolean {
  return /^(?:загибл|погибш|поранен|ранен|убит|вбит|люди|особи)/u.test(victims ?? '');
}

/** «Повернули тіла 1200 загиблих» over a text: all its bodies are of no one place. */
const REPATRIATED =
  /(?:поверн|верну|возвра|репатр|переда)\p{L}*[^.]* т[іе]л(?:а|о|ами)?(?!\p{L})|репатріац|репатриац/iu;
/** «Усього втрати загарбників становили 1 120 осіб» */
const TOTAL_LOSSES =
  /(?<!\p{L})(?:втрат\p{L}*|потер[ьи]\p{L}*) (?:\p{L}+ )?(?:ворога|противника|загарбник|окупант|оккупант|агресор|агрессор|військ|войск|армі|арми)/iu;

/** «в руках повстанцев остаются двадцать заложников», «у полоні залишаються тисяча» */
const KEPT =
  /(?<!\p{L})(?:(?:у|в) (?:\p{L}+ )?(?:руках|полоні|плену|неволі|неволе)(?: \p{L}+){0,2}(?: и далі| досі| до сих пор| всё ещё| все ще)? (?:перебува|залиша|лиша|оста|наход)|(?:перебува|залиша|лиша|оста|наход)\p{L}+ (?:у|в) (?:\p{L}+ )?(?:руках|полоні|плену|неволі|неволе)(?!\p{L}))/iu;

/** «число жертв войны достигло 69 тысяч»: of all people there. */
const VICTIMS_OF_WAR = /(?<!\p{L})жертв\p{L}* (?:войн|війн|конфлікт|конфликт)/iu;
const HANDED_OVER = /(?:поверн|верну|возвра|репатр|передан|передал|обмен|обмін)/iu;
const REGISTER = /(?<!\p{L})(?:реєстр|реестр)/iu;
const ARMY =
  /(?<!\p{L})(?:військ|воен|війн|войн|солдат|бо[йєе]ц|бійц|арм[іи]|вояк|окупант|загарб|против|ворог|полегл|павш|захисник|особового|личного|росіян|россиян|полонен|пленн)/iu;

/** «десятеро иностранцев, *из Коста-Рики и США*»: whence they were, and not where they died. */
export function isNationality({ measure }: Draft, name: Name, { register }: TextContext): boolean {
  const harmed = measure === 'killed' || measure === 'wounded';
  return harmed && register.findPlaces(name.text).some((place) => place.name.key.length === 2);
}

/** «До України повернули тіла 900 загиблих», «в Россию вернулись 85 военных»: a state that somebody comes home to. */
export function isReturn({ measure, sentence }: Draft, name: Name, { register }: TextContext): boolean {
  const home = measure === 'released' || (measure === 'bodies' && RETURNED.test(sentence.text));
  return home && !register.authority(name.text).key.startsWith('~');
}

const RETURNED = /(?:поверн|верну|возвра|репатр|переда|отрима|получ)/iu;

/** «звільнено вісьмох, *яких утримували на окупованій Запоріжчині*»: behind those set free a clause tells where they had been. */
export function isOfCaptivity({ measure, sentence: { items }, at }: Draft, spot: number): boolean {
  if (measure !== 'released' || spot < at) return false;
  return items
    .slice(at, spot)
    .some(({ text }, i, words) => text === ',' && /^(?:як|котор|що$)/u.test(words[i + 1]?.text ?? ''));
}
