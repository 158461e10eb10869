import { statedNumber } from '../../domain/amount.ts';
import { partWords } from '../../domain/part-words.ts';
import type { Point } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import type { Anatomy } from './increment.ts';

/** Why a number moved, for a reader of a channel: short, plain, and only what the text or the arithmetic says. */
export function reasonForMove(claim: Claim, standing: Point, { parts, unexplained }: Anatomy): string {
  const delta = claim.number - statedNumber(standing.amount);
  if (parts.length === 0) {
    return [before(claim, standing), ...(delta < 0 ? causeIn(claim.document.text) : [])].join('; ');
  }
  const made = parts.filter(({ kind }) => kind !== 'unknown').map(partWords);
  const rest = unexplained === 0 ? [] : [restWords(claim, standing, unexplained)];
  return [...made, ...rest].join(', ');
}

/** What the text itself says of a fall, in its words: “counted twice”. */
function causeIn(text: string): readonly string[] {
  const cause = CAUSE.exec(text)?.[0];
  return cause === undefined ? [] : [`the text speaks of “${cause.replace(/\s+/g, ' ')}”`];
}

const CAUSE =
  /\b(?:(?:counted|listed|registered|recorded|named|entered|included) twice|double[- ](?:counting|counted|entr(?:y|ies))|duplicat(?:es?|ed|ions?)(?: entries)?|natural causes|other causes|misidentified|DNA (?:tests?|analysis|testing)|(?:was|were|had been) found alive|never boarded|(?:re-?examination|re-?count|audit|validation))\b|(?<!\p{L})(?:дважды|двойно\p{L}{1,3} (?:уч[её]т|подсч[её]т)\p{L}{0,2}|дубл\p{L}{1,8}|двічі|подвійн\p{L}{1,4} (?:облік|підрахун)\p{L}{0,3}|ДНК|генетическ\p{L}{1,4} экспертиз\p{L}{1,2})(?!\p{L})|중복|이중 집계|유전자|مرتين|مكررة?|الحمض النووي/u;

/** Since when the last number stood, or that the text gives it itself. */
function before({ mentioned, asOf }: Claim, standing: Point): string {
  const [last, day] = [statedNumber(standing.amount), standing.asOf.to];
  const stood = last.toLocaleString('en-US');
  if (mentioned.includes(last)) return `the text itself gives ${stood} as the number before`;
  return day === asOf.to ? `${stood} stood earlier that day` : `${stood} stood since ${day}`;
}

function restWords(claim: Claim, standing: Point, unexplained: number): string {
  const value = Math.abs(unexplained).toLocaleString('en-US');
  if (unexplained < 0) return `${value} fewer than the text adds up to`;
  const gap = daysBetween(standing.asOf.to, claim.asOf.to);
  return gap > (claim.increments?.days ?? 1) ? `${value} from days without a report` : `${value} unexplained`;
}
