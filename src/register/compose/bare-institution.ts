import type { Name } from '../../domain/figure.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Sentence } from '../lexicon.ts';
import type { NameContext } from '../register.ts';
import { composeOwned } from './institution-of.ts';
import { KOREAN_HOME, landBefore } from './korean-land.ts';

export function bareInstitution(
  catalogue: Catalogue,
  sentence: Sentence,
  at: number,
  key: string,
  until: number,
  context: NameContext,
): Omit<Name, 'text'> {
  const institution = catalogue.institutions.get(key);
  const abroad = landBefore(catalogue, sentence, at);
  const told = abroad ?? context.country ?? HOME[tongue(sentence, at, until)];
  const country = institution?.homes === undefined || abroad !== null ? told : homeAmong(institution.homes, told);
  const isOfState = institution?.level === 'state' || isNational(sentence, at, until);
  const owned = country === undefined || !isOfState ? null : composeOwned(catalogue, country, key);
  if (owned !== null) return owned;
  return { key: `~${key}`, name: institution?.name ?? key, within: [] };
}

/** "The *national* committee for disaster management": provinces have such committees as well, but no national one. */
function isNational({ text, words }: Sentence, at: number, until: number): boolean {
  return /^(?:national|национальн|національн)/iu.test(text.slice(words[at]?.start, words[until - 1]?.end));
}

/** Only Korean and Ukrainian are at home in one country's press; elsewhere a bare institution is nobody's until told. */
const HOME: Readonly<Record<string, string>> = { hangul: KOREAN_HOME, ukrainian: 'ua' };

/** An institution that one country alone has is that country's; of several, the one told of, else the likeliest. */
function homeAmong(homes: readonly string[], told: string | undefined): string | undefined {
  if (homes.length === 1 || told === undefined) return homes.length === 1 ? homes[0] : undefined;
  return homes.includes(told) ? told : homes[0];
}

function tongue(sentence: Sentence, at: number, until: number): string {
  const word = sentence.words[at];
  if (word?.script === 'hangul') return 'hangul';
  const written = sentence.text.slice(word?.start, sentence.words[until - 1]?.end);
  return /[іїєґ]/i.test(written) ? 'ukrainian' : 'other';
}
