import { is } from '../../item.ts';
import type { Draft, TextContext } from '../../rule.ts';
import { topicOf } from '../topic.ts';

/** Who is held captive now, is on a register of the missing, or is known by name, is counted over all of the war: «у полоні лишаються близько тисячі». */
export function isKept({ measure, sentence: { text, items }, count }: Draft, context: TextContext): boolean {
  if (measure === 'displaced' && LIVE.test(text)) return true;
  if (measure === 'captured') return HELD.test(text) && !CLOCK.test(text);
  if (
    /^(?:killed|missing)$/.test(measure) &&
    IN_RANKS.test(text) &&
    !items.some((item) => is(item, 'incident', 'weekday'))
  )
    return true;
  if (measure === 'killed') return (count.low ?? 0) >= 1000 && NAMED.test(text);
  if (measure !== 'missing' || topicOf(context) === 'disaster' || items.some((item) => is(item, 'incident')))
    return false;
  return REGISTER.test(text) || (count.low ?? count.high ?? 0) >= 1000;
}

const HELD =
  /(?<!\p{L})(?:(?:в|у) (?:\p{L}+ )?(?:плену|полоні|невол[еі]|застінках|застенках|заручниках|заложниках)(?! (?:опинил|потрапил|оказал|попал))|утримує|утримують|удержива\p{L}+|тримають|держат|(?:у|в) руках(?! \p{L}+ (?:опинил|оказал))[^,;.]{0,24} (?:оста|лиша|залиша)\p{L}+|(?:у|в) (?:\p{L}+ )?(?:таборах|лагерях|тюрмах|тюрьмах|в'язницях|колоніях|колониях))(?!\p{L})/iu;
/** «У шелтерах *живуть* 2 300 *переселенців*» */
const LIVE =
  /(?<!\p{L})(?:жив(?:уть|ут)|мешкають|прожива(?:ють|ют)|прихистили|зареєстрован\p{L}+|зарегистрирован\p{L}+) [^.;]{0,40}(?:переселен|біженц|беженц|вимушен|вынужден)/iu;
/** «*у лавах* війська загинули 64 громадяни», «*на стороне* Карсии»: foreigners are counted since the war began. */
const IN_RANKS = /(?<!\p{L})(?:у лавах|в лавах|в рядах|на боці|на стороне) \p{Lu}/u;
/** «відомі імена 111 387 загиблих»: who counts the dead one by one counts them all. */
const NAMED = /(?<!\p{L})(?:імена|имена|імен(?!\p{L})|имён|имен(?!\p{L})|поімен|поимен|поимён|некролог)/iu;
/** «станом на 15.00 у полоні»: taken in the fight of the day. */
const CLOCK = /(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/u;
const REGISTER = /(?<!\p{L})(?:реєстр|реестр)/iu;
