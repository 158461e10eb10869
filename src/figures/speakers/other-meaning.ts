import { type Item, is } from '../item.ts';

/** "the dyke *gives way*", "Zubria *gave back* 212 bodies", "which *adds to* the danger": a verb of saying that says nothing. */
export function meansOtherwise(items: readonly Item[], i: number): boolean {
  if (takesLives(items, i)) return true;
  const [verb = '', next = ''] = [items[i]?.text, items[i + 1]?.text];
  if (
    /^admit/.test(verb) &&
    items.slice(Math.max(0, i - 6), i).some(({ text }) => /^(?:hospitals?|clinics?|wards?|infirmary)$/.test(text))
  )
    return true;
  if (/^g(?:ives?|ave)$/.test(verb)) return /^(?:way|birth|rise|up|in|off|back|away|chase|hope|shelter)$/.test(next);
  if (/^puts?$/.test(verb) && isPutOtherwise(items, i)) return true;
  if (/^puts?$/.test(verb))
    return /\b(?:out of action|to flight|to sea|to death)\b/.test(
      items
        .slice(i + 1, i + 9)
        .map(({ text }) => text)
        .join(' '),
    );
  return /^add(?:s|ed|ing)?$/.test(verb) && next === 'to';
}

/** "help to *put out the fires*", "put up barriers"; but "put out photographs of 31 bodies". */
function isPutOtherwise(items: readonly Item[], put: number): boolean {
  const next = items[put + 1]?.text ?? '';
  if (next !== 'out') return /^(?:up|down|off|together|aside|away|forward|pressure)$/.test(next);
  return items
    .slice(put + 2, put + 6)
    .some(({ text }) => /^(?:fires?|blazes?|flames?|wildfires?|bushfires?|inferno)$/.test(text));
}

/** "the storm *claimed 20 lives*" is no claim. */
function takesLives(items: readonly Item[], i: number): boolean {
  return (
    /^claim/.test(items[i]?.text ?? '') &&
    items[i + 1]?.count != null &&
    (/^li[fv]es?$/.test(items[is(items[i + 2], 'others') ? i + 3 : i + 2]?.text ?? '') || is(items[i + 2], 'of-them'))
  );
}
