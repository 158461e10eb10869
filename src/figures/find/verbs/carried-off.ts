import { groupAfter } from '../../groups.ts';
import type { Item } from '../../item.ts';
import { countsPeople } from '../../people.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * A kidnapping in everyday words: "gunmen *took* 25 girls", "the bandits *made off with* 38 worshippers", "112 pupils were
 * *taken from* a school", "… *taken by* armed men". Who takes them, or what they are taken from, tells it from a trip.
 */
export const carriedOff: Finder = {
  name: 'carried-off',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !countsPeople(items, at, 'anyone')) return [];
      const { to, kind } = groupAfter(items, at);
      if (kind !== 'person') return [];
      const verb = byKidnappers(items, at) ?? takenFrom(items, behindOthers(items, to));
      return verb === null
        ? []
        : [{ at, measure: 'captured', cue: verb, from: Math.min(at, verb), to: Math.max(to, verb + 1) }];
    }),
};

const KIDNAPPERS =
  /^(?:gunmen|bandits?|kidnappers|abductors|captors|hijackers|pirates|attackers|assailants|raiders|insurgents|jihadists|islamists|militants|terrorists|rebels|militia|militiamen|paramilitaries|gangs?|gangsters|extremists|armed men)$/;
const TAKE = /^(?:took|taken|taking|seized|whisked|spirited|bundled|herded|marched|made|making|forced|drove)$/;
const AWAY = /^(?:away|off|with|into|another|some|at least)$/;

/** "*gunmen took* 25 girls", "the bandits *made off with* 38 worshippers": index of the verb, or null. */
function byKidnappers(items: readonly Item[], at: number): number | null {
  let verb = at - 1;
  while (verb > at - 4 && AWAY.test(items[verb]?.text ?? '')) verb -= 1;
  if (!TAKE.test(items[verb]?.text ?? '')) return null;
  if (/^(?:made|making|drove|forced)$/.test(items[verb]?.text ?? '') && verb === at - 1) return null;
  const subject = items.slice(Math.max(0, verb - 12), verb);
  return subject.some(({ text }) => KIDNAPPERS.test(text)) ? verb : null;
}

/** "215 pupils *and 12 teachers* were taken": behind those who share the verb. */
function behindOthers(items: readonly Item[], to: number): number {
  const isJoined = /^(?:and|,)$/.test(items[to]?.text ?? '') && items[to + 1]?.count?.unit === 'people';
  return isJoined ? Math.max(groupAfter(items, to + 1).to, to + 2) : to;
}

const TAKEN = /^(?:taken|seized|whisked|spirited|bundled|herded|marched)$/;
const ABODE =
  /^(?:schools?|dormitor(?:y|ies)|hostels?|church(?:es)?|mosques?|villages?|homes?|houses?|beds?|bus(?:es)?|seminar(?:y|ies)|college|classrooms?|camps?|farms?|market|kibbutz(?:im)?|ship|vessel|tanker|convoy)$/;

/** "taken from the school *by ambulance*" */
const CARRIES = /^(?:ambulances?|helicopters?|boats?|paramedics|rescuers|police|firefighters)$/;

/** "were *taken from* a Catholic school", "were *taken* by gunmen": not to anywhere but away. */
function takenFrom(items: readonly Item[], from: number): number | null {
  const verb = items.findIndex(({ text }, i) => i >= from && i < from + 4 && TAKEN.test(text));
  if (verb < 0 || !/^(?:were|was|been|being)$/.test(items[verb - 1]?.text ?? '')) return null;
  const start = AWAY.test(items[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
  const behind = items.slice(start, start + 8);
  const end = behind.findIndex(({ kind, text }) => kind === 'mark' || /^(?:to|for|into)$/.test(text));
  const words = end < 0 ? behind : behind.slice(0, end);
  const by = words[0]?.text === 'by' && words.some(({ text }) => KIDNAPPERS.test(text));
  const isTrip = behind[end]?.kind === 'word' || words.some(({ text }) => CARRIES.test(text));
  const home = words[0]?.text === 'from' && !isTrip && words.some(({ text }) => ABODE.test(text));
  return by || home ? verb : null;
}
