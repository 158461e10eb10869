import type { Draft } from '../rule.ts';

/**
 * Whether people are counted who *are* in a state now, not those to whom something happened: "94 hostages are still in
 * captivity", "200,000 are internally displaced". Such a count runs over everything so far.
 */
export function isStock({ measure, sentence, cue }: Draft): boolean {
  const word = sentence.items[cue]?.text ?? '';
  if (measure === 'captured') return HELD.test(word) || CAPTIVE.test(sentence.text) || KEPT.test(sentence.text);
  if (measure === 'missing') return REGISTER.test(sentence.text);
  return (
    measure === 'displaced' &&
    (DISPLACED.test(sentence.text) || REFUGEES.test(sentence.text) || IN_CAMPS.test(sentence.text))
  );
}

/** "인질 50명을 붙잡고 있다", "لا تزال تحتجز 48 أسيرا" */
const KEPT =
  /붙잡고 있|붙잡혀 있|억류(?:하고|돼|되어) 있|억류 중|잡혀 있|남은 인질|생존 인질|(?:포로|인질)(?:가|이|로|들이)? (?:아직 )?남아 ?있|(?<!\p{L})[وف]?(?:تحتجز|يحتجز|يحتجزون|محتجزون لدى|محتجزين لدى|في الأسر|أسرى لدى|في قبضة)(?!\p{L})/u;
/** "Luria's *register of missing persons holds* 61,000 names" */
const REGISTER =
  /\b(?:register|registry|database|databank|list)s? of (?:the )?(?:missing|disappeared)(?: persons| people)? (?:now |still |already )?(?:holds?|has|lists?|contains?|counts?|runs? to|stands? at|names?)\b/i;
const HELD = /^(?:in captivity|hold|holds|holding|held|held by|being held|still held|held hostage|held captive)$/;
const CAPTIVE =
  /\b(?:(?:remain|remains|still|are|were|be)(?: \w+)? (?:in|held in) (?:captivity|custody)|(?:remain|remains|remained|still)(?: held)? (?:captive|hostage|in the hands of|in (?:its|their|enemy|rebel|[a-z]+ian) hands))\b/i;
/** "국내 피란민이 40만6천 명, 국경을 넘은 난민이 3만2천 명" */
const REFUGEES = /(?:국내 ?피란민|피란민|난민|실향민)(?: 수)?(?:은|는|이|가) [^.]{0,12}\d[^.]{0,12}명/u;
/** "40 ألف نازح يعيشون في مخيمات مارو" */
const IN_CAMPS =
  /(?<!\p{L})(?:نازح|نازحاً|نازحا|لاجئ|لاجئاً|لاجئا|مهجر|نازحين|لاجئين)(?!\p{L})[^.،؛]{0,30}(?<!\p{L})(?:ما زالوا|لا يزالون|يعيشون|يقيمون|يقطنون)(?!\p{L})/u;
const DISPLACED =
  /\b(?:(?:are|remain(?:s|ed)?|live|living|still)(?: \w+)? (?:displaced|homeless|sheltering|waiting)|internally displaced|displaced people (?:are|live|remain)|(?:are|is) (?:currently|still|now) (?:displaced|sheltering)|are (?:now |still )?(?:in|on) (?:the roads?|tents|dormitories|schools|[a-z]+ (?:camps|shelters|schools))|(?:living|sleeping|sheltering) (?:rough|in|under)|(?:hosts|shelters|houses) (?:some |about |around |more than )?\d|registered as refugees)\b/i;
