import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** People who had to go elsewhere: "1,200 are sheltering in schools", "moved 5,700 residents from". */
export const sheltered: Finder = {
  name: 'sheltered',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const cue = shelterBehind(items, at) ?? moveBefore(items, at);
      const { to } = groupAfter(items, at);
      return cue === null
        ? []
        : [{ at, measure: 'displaced', cue, from: Math.min(at, cue), to: Math.max(to, cue + 1) }];
    }),
};

const STAYS = /^(?:sheltering|sheltered|staying|living|housed|accommodated|lodged|camped|camping|sleeping)$/;
const SHELTERS =
  /^(?:schools?|gymnasiums?|gyms?|camps?|tents?|shelters?|centres?|centers?|mosques?|churches|church|stadiums?|halls?|relatives|families|dormitories|accommodation|barracks|monasteries|temples?|sites?|settlements?)$/;

/** "… are sheltering in 40 schools", "are staying with host families" */
function shelterBehind(items: readonly Item[], at: number): number | null {
  const { kind, to } = groupAfter(items, at);
  if (kind !== 'person' && kind !== 'none') return null;
  let verb = Math.max(to, at + 1);
  while (verb < at + 8 && is(items[verb], 'auxiliary', 'adverb', 'clause')) verb += 1;
  if (!STAYS.test(items[verb]?.text ?? '') || !/^(?:in|at|with|inside|under)$/.test(items[verb + 1]?.text ?? ''))
    return null;
  const place = items.findIndex(({ text }, i) => i > verb && i < verb + 8 && SHELTERS.test(text));
  return place < 0 ? null : verb;
}

const MOVES = /^(?:moved|moving|relocated|relocating|shifted|shifting|bused|bussed|ferried)$/;
const DWELLERS =
  /^(?:residents|people|villagers|civilians|inhabitants|locals|citizens|islanders|persons|women|children)$/;

function moveBefore(items: readonly Item[], at: number): number | null {
  const { head, to } = groupAfter(items, at);
  const away = /^(?:from|out|away|inland|to)$/.test(items[to]?.text ?? '');
  const from = is(items[at - 1], 'adverb', 'others') ? at - 2 : at - 1;
  return MOVES.test(items[from]?.text ?? '') && DWELLERS.test(items[head]?.text ?? '') && away ? from : null;
}
