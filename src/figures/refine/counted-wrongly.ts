import { amend, type Draft, type Refiner } from '../rule.ts';

/**
 * By how many a count was wrong: "lowered the toll to 21 after it emerged that *two people* had died of cholera", "*five
 * victims* had been listed both there and at home". They explain the new number, and are none of their own.
 */
export const countedWrongly: Refiner = {
  name: 'counted-wrongly',
  languages: ['en'],
  refine: (drafts) =>
    drafts.map((draft) =>
      draft.role === 'total' && draft.measure !== 'missing' && (isReason(draft) || isListedTwice(draft))
        ? amend(draft, 'counted-wrongly', { role: 'correction' })
        : draft,
    ),
};

function isReason({ sentence: { text, start }, count }: Draft): boolean {
  return LOWERED.test(text.slice(0, count.numberStart - start));
}

function isListedTwice({ sentence: { items, text, start }, count }: Draft): boolean {
  const told = TWICE.exec(text.slice(count.numberEnd - start));
  const end = count.numberEnd + (told?.[0].length ?? 0);
  return (
    told !== null &&
    !items.some((item) => item.count?.sifted === null && item.start >= count.numberEnd && item.end < end)
  );
}

const LOWERED =
  /\b(?:lowered|cut|reduced|corrected|trimmed|revised)\b[^.;]{0,40}\b(?:toll|count|tally|number|figure|list)\b[^.;]*\d[^.;]*\b(?:after|because|since|as) [^.;\d]*\b(?:emerged|turned out|found|showed|shown|established|proved|identified|compared|checks?|checked|discovered|learnt|learned|realised|realized)\b[^.;\d]*$/i;

const LISTED = '(?:counted|listed|registered|included|recorded|entered|reported)';
const WRONGLY = '(?:mistakenly|wrongly|erroneously|by mistake|in error|twice|doubly|incorrectly)';
/** Behind the number, with no other between. */
const TWICE = new RegExp(
  `^[^.;\\d]{0,60}\\b(?:were|was|had been|have been|has been|being) (?:${WRONGLY} ${LISTED}|${LISTED} (?:[^.;,\\d]{0,20} )?(?:${WRONGLY}|both)\\b|${LISTED} (?:at|in|by) (?:two|both|several|different)\\b|found (?:to be )?alive\\b)`,
  'i',
);
