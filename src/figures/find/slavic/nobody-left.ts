import type { Count } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/** Everybody died: «в живых не осталось никого», «всі, хто був на борту, загинули», «на борту було 40 людей, усі загинули»: a share of one. */
export const slavicNobodyLeft: Finder = {
  name: 'slavic-nobody-left',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find(sentence) {
    const match = ALL_DEAD.exec(sentence.text);
    if (match === null) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const at = sentence.items.findIndex((item) => item.end > start);
    const to = sentence.items.findLastIndex((item) => item.start < end) + 1;
    const find: Find = { at, measure: 'killed', cue: at, from: at, to, count: everybody(sentence, start, end) };
    return [find];
  },
};

const ALL_DEAD =
  /(?:в живых не остал(?:ось|ся) ник(?:ого|то)|(?:у|в) живих не залишил(?:ося|ось|ся) нік(?:ого|то)|никто (?:из [^.;:]{2,90}?[ ,]+)?не (?:выжил|уцелел|спасся)|не (?:выжил|уцелел|спасся) никто|ніхто (?:[зі]з? [^.;:]{2,90}?[ ,]+)?не (?:вижив|уцілів|врятувався)|не (?:вижив|уцілів|врятувався) ніхто|вс[её],? (?:кто (?:был|находил\S+)|находившиеся) на борту[^,.]{0,20},? (?:погибли|мертвы)|всі,? (?:хто (?:був|перебував\S*|летів)) на борту[^,.]{0,20},? загинули|(?<=[,;—–] )(?:все|усі|всі)(?: они| вони)? (?:погибли|загинули)(?=[.,;»]|$))(?!\p{L})/iu;

function everybody({ text, start }: Sentence, numberStart: number, numberEnd: number): Count {
  const written = text.slice(numberStart - start, numberEnd - start);
  const bounds = { low: 1, high: 1, qualifier: 'exact' } as const;
  return {
    ...bounds,
    unit: 'fraction',
    numberStart,
    numberEnd,
    written,
    rounding: 0.05,
    indefinite: false,
    sifted: null,
  };
}
