import type { Name } from '../../domain/figure.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import type { Around } from './around.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims.ts';
import { withCounters } from './counters.ts';
import { letterhead } from './letterhead.ts';
import { ANY_BODY, namedBack } from './named-back.ts';
import { inTurn, namesOf } from './names-of.ts';
import { pointedAt } from './pointed-at.ts';
import { publisherOf } from './publisher.ts';
import { topicOf } from './topic.ts';

/** The claims of each sentence, with words that point back ("she", "the office", "its minister") turned into whom they mean. */
export function resolvedClaims(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  context: TextContext,
): (readonly Claim[])[] {
  const head = letterhead(context);
  const publisher = publisherOf(context);
  const names: Name[] = head === null ? [] : [head];
  let credits = head !== null;
  return sentences.map((sentence, i) => {
    const claims: Claim[] = [];
    for (const claim of withCounters(claimsIn(sentence, context), sentence, drafts, context)) {
      if (tellsOfOthers(claim, claims, names)) claims.splice(0, claims.length, ...claims.map(asAside));
      const own = namesOf(claims.filter(({ isAside }) => isAside !== true)).at(-1);
      const topic = own === undefined && !credits ? topicOf(sentences[i - 1], pointerOf(claim), context) : null;
      claims.push(
        resolved(claim, own ?? topic ?? names.at(-1) ?? null, {
          names,
          head,
          publisher,
          sentence,
          context,
          isSpeakerHere: own !== undefined,
        }),
      );
    }
    names.push(...inTurn(claims, sentence));
    credits = namesOf(claims).length > 0;
    return claims;
  });
}

/** "*The police* established that he was dead before, *it said*": of several nobody says "it", so that the one who spoke before tells of them. */
function tellsOfOthers({ pronoun }: Claim, claims: readonly Claim[], before: readonly Name[]): boolean {
  const own = namesOf(claims);
  return pronoun === 'it' && before.length > 0 && own.length > 0 && own.every(({ text }) => SEVERAL.test(text));
}

const SEVERAL = /(?:\bpolice|\bofficials|\bauthorities|[^s]ors|[^s]ers|\bteams|\bforces)$/i;

function asAside(claim: Claim): Claim {
  return { ...claim, isAside: true };
}

/** "The agency" points back as "it" does. */
function pointerOf(claim: Claim): Claim {
  const word = /^the (\p{Ll}+)$/iu.exec(claim.name?.text ?? '')?.[1];
  return word !== undefined && ANY_BODY.test(word) ? { ...claim, pronoun: 'it' } : claim;
}

function resolved(claim: Claim, known: Name | null, around: Around): Claim {
  if (claim.outlet) return claim;
  const { name, pronoun } = claim;
  return {
    ...claim,
    name: name === null ? pointedAt(pronoun ?? '', known, around) : namedBack(name, claim, known, around),
  };
}
