import { groupAfter } from '../../groups.ts';
import type { Sifter } from '../../rule.ts';

/** «*двое обвиняемых* в розыске», «троє підозрюваних оголошені в розшук»: who is wanted by the police is not missing. */
export const slavicWanted: Sifter = {
  name: 'slavic-wanted',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const { to } = groupAfter(items, at);
    const who = items.slice(at + 1, Math.max(to, at + 2)).some(({ text }) => SUSPECTS.test(text));
    const behind = items.slice(at + 1, at + 8).map(({ text }) => text);
    return who && /(?:^| )(?:в|у) (?:розыск|розшук)/u.test(behind.join(' '));
  },
};

const SUSPECTS =
  /^(?:обвиняем|подозреваем|фигурант|подсудим|осужд|преступник|злоумышленник|сообщник|соучастник|беглец|беглых|обвинувач|підозрюван|фігурант|підсудн|засуджен|злочин|зловмисник|спільник|втікач)/u;
