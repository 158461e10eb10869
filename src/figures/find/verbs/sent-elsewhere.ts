import { type Item, is } from '../../item.ts';

/** "sent 4,000 people *to hospital*", "*home*", "*fleeing*": no troops. */
export function isSentElsewhere(items: readonly Item[], to: number): boolean {
  const from = is(items[to], 'of-them') ? to + 1 : to;
  // "had two men sent off", in a match; "were sent off to hospital"
  if (items[from]?.text === 'off') return items[from + 1]?.text !== 'to' || isSentElsewhere(items, from + 1);
  if (/^(?:home|back|away|fleeing|running|into exile|scrambling|packing)$/.test(items[from]?.text ?? '')) return true;
  const place = is(items[from + 1], 'stop', 'single') ? from + 2 : from + 1;
  return items[from]?.text === 'to' && ELSEWHERE.test(items[place]?.text ?? '');
}

const ELSEWHERE =
  /^(?:hospitals?|clinics?|prisons?|jails?|schools?|school|university|college|court|polls|heaven|hell|bed|work|graves?|deaths?|shelters?|camps?|morgue|finals?|semi-finals?|cup|games|olympics|championships?|tournament|festival|congress|conference|contest|concert)$/;
