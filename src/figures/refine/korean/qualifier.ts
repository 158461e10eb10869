import { tailOf } from '../../find/korean/tail.ts';
import { openBounds } from '../../numbers/bounds.ts';
import { amend, type Draft, type Refiner } from '../../rule.ts';

/** Qualifiers behind the counter: "100명 이상", "5천 명을 넘어섰다", "40명가량", and 추정 behind the clause. */
export const koQualifier: Refiner = {
  name: 'ko-qualifier',
  languages: ['ko'],
  refine: (drafts) => drafts.map(withQualifier),
};

function withQualifier(draft: Draft): Draft {
  const { count, sentence, at } = draft;
  if (count.low === 0 || (count.qualifier !== 'exact' && count.qualifier !== 'about')) return draft;
  const { qualifier, end } = tailOf(sentence, at);
  const behind = qualifier ?? (isEstimate(draft) ? 'about' : null);
  const value = count.low ?? count.high;
  if (behind === null || value === null || behind === count.qualifier || count.indefinite) return draft;
  const bounds = openBounds(value, behind);
  return amend(draft, 'ko-qualifier', {
    count: { ...count, ...bounds },
    end: qualifier === null ? draft.end : Math.max(draft.end, end),
  });
}

/** "…명으로 추정된다", "…한 것으로 추정": the estimate covers the number right before it. */
function isEstimate({ sentence, count }: Draft): boolean {
  const rest = sentence.text.slice(count.numberEnd - sentence.start, count.numberEnd - sentence.start + 40);
  return (
    /^[^,.\d]*?(?:추정(?:된|되|됐|했|하|돼)|추산(?:된|되|됐|돼))/u.test(rest) && !/(?:고|며) .*추[정산]/u.test(rest)
  );
}
