import type { TextContext } from '../../rule.ts';
import { SAID } from './said.ts';
import { topicOf } from './topic-of.ts';

/** "인질 58명은 가자에 남아 있으며, *이스라엘은* 35명이 숨졌다고 보고 있다": in the next clause somebody speaks of something else. */
export function koreanOwnSaid(behind: string, context: TextContext): RegExpExecArray | null {
  const said = SAID.exec(behind);
  const next = said === null ? null : NEXT_CLAUSE.exec(behind.slice(0, said.index));
  return next?.[1] !== undefined && topicOf(`${next[1]}은 `, context) !== null ? null : said;
}

const NEXT_CLAUSE = /(?:으며|있고|했고|됐고|지만|으나|는데), ([^,."“”]{2,24}?)(?:은|는) [^,]*\d/u;
