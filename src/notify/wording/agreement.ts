import type { Name } from '../../domain/figure.ts';

/** "The ministry says", but "lawmakers say": a verb of the third person, as it goes with this name. */
export function agreeing(verb: string, { name }: Name): string {
  return areSeveral(name)
    ? verb.replace(/^(\w+?)(?:ies|s)\b/, (word, stem) => (word.endsWith('ies') ? `${stem}y` : stem))
    : verb;
}

/** A common noun in the plural; names of offices are one body, whatever they end in ("United Nations", "Armed Forces"). */
function areSeveral(name: string): boolean {
  const [head = ''] = name.trim().split(/,| (?:of|in|at|from|for|on|with|near|who|to|and)\b/);
  const noun = head.split(' ').at(-1) ?? '';
  return PEOPLE.test(noun) || (/^\p{Ll}/u.test(head) && /[^su']s$/.test(noun));
}

const PEOPLE =
  /^(?:officials|medics|doctors|nurses|paramedics|hospitals|witnesses|residents|villagers|locals|survivors|relatives|rescuers|firefighters|authorities|police|prosecutors|investigators|lawmakers|lawyers|activists|organizers|organisers|protesters|sources|rebels|insurgents|militants|fighters|separatists|soldiers|troops|Houthis)$/i;
