import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';

/** Status in languages of free word order: the words that decide stand before, between or behind verb and number. */
export const slavicStatus: Refiner = {
  name: 'slavic-status',
  languages: ['uk', 'ru'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const status = statusOf(draft);
      return draft.status !== 'asserted' || status === null ? draft : amend(draft, 'slavic-status', { status });
    }),
};

function statusOf(draft: Draft): Draft['status'] | null {
  const { items } = draft.sentence;
  const first = Math.min(draft.at, draft.cue);
  const between = items.slice(first, Math.max(draft.at, draft.cue) + 1);
  const near = [...items.slice(clauseStart(items, first), first), ...between];
  if (near.some((item) => is(item, 'hypothetical'))) return 'hypothetical';
  return isSuperseded(items.slice(clauseStart(items, draft.at), draft.at)) ||
    isLongAgo(items) ||
    OLD_WARS.test(draft.sentence.text)
    ? 'historical'
    : null;
}

/** Wars whose dead nobody counts as news. */
const OLD_WARS =
  /(?:Перв|Втор)(?:ая|ой|ую) миров|Великой Отечественной|(?:Перш|Друг)(?:а|ої|ій|у) світов|наполеонівськ|наполеоновск|(?:XVIII|XIX|XVII)\s(?:века|веке|століт)/u;

function clauseStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (/^[,;:–—]$/.test(items[i]?.text ?? '')) return i + 1;
  return 0;
}

/** «Ранее сообщалось о девяти погибших», «раніше йшлося про». */
function isSuperseded(items: readonly Item[]): boolean {
  const at = items.findIndex(({ text }) =>
    /^(?:ранее|раньше|прежде|сначала|первоначально|раніше|спершу|спочатку|попередньо)$/u.test(text),
  );
  return at >= 0 && items.slice(at).some((item) => is(item, 'says', 'historical'));
}

/** «год назад», «десять лет назад», «рік тому», «торік», «в прошлом году» with an event of its own. */
function isLongAgo(items: readonly Item[]): boolean {
  return items.some(
    ({ text }, i) =>
      /^(?:назад|тому)$/u.test(text) &&
      /^(?:год|года|лет|рік|роки|років|десятиліт|десятилет|століт)/u.test(items[i - 1]?.text ?? ''),
  );
}
