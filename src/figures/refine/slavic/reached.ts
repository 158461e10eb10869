import type { Item } from '../../item.ts';
import { openBounds } from '../../numbers/bounds.ts';
import { amend, type Refiner } from '../../rule.ts';

/** «наростили присутність до 40 тисяч», «число раненых увеличили до 22»: behind a rise or a fall «до» is the value itself. */
export const slavicReached: Refiner = {
  name: 'slavic-reached',
  languages: ['uk', 'ru'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const { count, sentence, at } = draft;
      if (count.qualifier !== 'up_to' || count.high === null || !isReached(sentence.items, at)) return draft;
      return amend(draft, 'slavic-reached', { count: { ...count, ...openBounds(count.high, 'exact') } });
    }),
};

function isReached(items: readonly Item[], at: number): boolean {
  if (!/^до [^ ]+/u.test(items[at]?.text ?? '')) return false;
  if (CHANGED.test(items[at + 1]?.text ?? '') || isNextToReached(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    if (/^[.,;:]$/.test(items[i]?.text ?? '')) return false;
    if (CHANGED.test(items[i]?.text ?? '')) return true;
  }
  return false;
}

/** «число погибших выросло до 4, раненых *– до 26*»: a dash in the place of the verb, with the same preposition. */
function isNextToReached(items: readonly Item[], at: number): boolean {
  if (!/^[—–-]$/.test(items[at - 1]?.text ?? '')) return false;
  const clause = items.slice(items.findLastIndex(({ text }, i) => i < at && /^[.;]$/.test(text)) + 1, at - 1);
  return clause.some(({ text }, i) => / до$/u.test(text) && CHANGED.test(text) && clause[i + 1]?.count != null);
}

const CHANGED =
  /^(?:нарост|нарощ|нарастил|наращ|збільш|увелич|зрос|зріс|вырос|возрос|дійш|дойд|дошл|дошё|доше|доход|довел|довів|довед|підня|подня|підвищ|повыс|скорот|сократ|зменш|уменьш|знизи|знижен|снизи|снижен|пересмотр|перегляну|скорректир|скоригу|уточн|исправ|виправ|розшир|расшир)/u;
