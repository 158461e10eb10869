import type { Name } from '../../domain/figure.ts';
import type { Draft, TextContext } from '../rule.ts';

/**
 * "The Ministry of National Defence *announced in Addis Ababa*", "*In Nairobi*, the army said": an institution that speaks in a
 * capital is that country's. Null where no capital stands there, or where its country has no such institution.
 */
export function ofCapital({ claimant, sentence }: Draft, { register }: TextContext): Name | null {
  if (claimant === null || !claimant.key.startsWith('~')) return null;
  const at = sentence.text.indexOf(claimant.text);
  if (at < 0) return null;
  const behind = SPEAKS_IN.exec(sentence.text.slice(at + claimant.text.length))?.[1];
  const capital = behind ?? OPENS_IN.exec(sentence.text.slice(0, at))?.[1];
  const country = capital === undefined ? undefined : countryOfCapital(capital, register);
  if (country === undefined) return null;
  const own = register.authority(claimant.text, { country });
  return own.within.includes(country) ? own : null;
}

/** "Nairobi says" is the government's voice: so a name is a capital where it is registered as that. */
function countryOfCapital(name: string, register: TextContext['register']): string | undefined {
  const { key, within } = register.authority(name);
  return key.endsWith('-government') ? within.at(-1) : undefined;
}

const CAPITAL = "((?:\\p{Lu}[\\p{L}’'-]*)(?: \\p{Lu}[\\p{L}’'-]*)?)";
const SPEAKS_IN = new RegExp(
  `^,? (?:said|says|announced|reported|told (?:reporters|a briefing)|confirmed|stated|declared)(?: on \\p{Lu}\\p{Ll}+)? in ${CAPITAL}(?= on |[,.;]|$)`,
  'u',
);
const OPENS_IN = new RegExp(`^In ${CAPITAL},? (?:the )?$`, 'u');
