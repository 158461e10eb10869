import type { Figure, Window } from '../../domain/figure.ts';
import type { Instant } from '../../domain/time.ts';

/** "2,021 were returned *this year*": tomorrow's number goes on from it, as one since the first of January does. */
export function sinceNewYear(
  { role, window }: Pick<Figure, 'role' | 'window'>,
  published: Instant | null,
): Window | null {
  const { period, words, start, end } = window;
  const isOpen = role === 'total' && period === 'interval' && start === null && end === null;
  if (!isOpen || published === null || words === null || !THIS_YEAR.test(words)) return null;
  return { ...window, start: `${published.slice(0, 4)}-01-01`, runs: true };
}

const THIS_YEAR =
  /^(?:(?:so far|already|in|during) )?this (?:calendar )?year(?: so far| to date| alone)?$|^(?:вже |уже )?(?:за |в |у |с начала |з початку )?(?:цього|цьому|поточного|этого|этом|текущего) (?:року|році|года|году)$|^(?:올해|금년)(?: 들어)?(?:에만|만)?$|^(?:منذ بداية |خلال |في )?(?:هذا العام|العام الجاري|العام الحالي)$/iu;
