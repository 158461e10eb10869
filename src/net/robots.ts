/** One line of a robots.txt that holds for us. */
export interface RobotsRule {
  readonly allow: boolean;
  /** Path and query, with `*` and a closing `$`. */
  readonly pattern: string;
}

/** At least 500 KiB must be read (RFC 9309 §2.5). */
const MOST_CHARS = 512_000;
const MOST_RULES = 5_000;

/**
 * The rules of a robots.txt for one crawler (RFC 9309): those of the groups that name its product token, else those for
 * `*`, else none. Never throws; lines that say nothing are passed over.
 */
export function parseRobots(text: string, productToken: string): readonly RobotsRule[] {
  const groups = groupsOf(text.slice(0, MOST_CHARS));
  const named = groups.filter(({ agents }) => agents.includes(productToken.toLowerCase()));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  return chosen.flatMap(({ rules }) => rules).slice(0, MOST_RULES);
}

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
}

/** A group is a run of user-agent lines and the rules behind it; other lines do not end it. */
function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line.slice(0, 4000)) ?? [];
    const last = groups.at(-1);
    const name = key.toLowerCase();
    if (name === 'user-agent' && last?.rules.length === 0) last.agents.push(agentOf(value));
    else if (name === 'user-agent') groups.push({ agents: [agentOf(value)], rules: [] });
    else if (name === 'allow' || name === 'disallow')
      last?.rules.push({ allow: name === 'allow', pattern: normalised(value.trim()) });
  }
  return groups;
}

/** "Tollwatch/1.0" names the same crawler as "tollwatch". */
function agentOf(value: string): string {
  return value.trim() === '*' ? '*' : (/^[a-z_-]+/i.exec(value.trim())?.[0].toLowerCase() ?? '');
}

/** The longest pattern that matches decides; of two equally long ones, the permission. An empty pattern says nothing. */
export function mayFetch(rules: readonly RobotsRule[], { pathname, search }: URL): boolean {
  const path = normalised(pathname + search);
  if (path === '/robots.txt') return true;
  let verdict = { allow: true, length: 0 };
  for (const { allow, pattern } of rules) {
    const stronger = pattern.length > verdict.length || (pattern.length === verdict.length && allow);
    if (pattern !== '' && stronger && matches(pattern, path)) verdict = { allow, length: pattern.length };
  }
  return verdict.allow;
}

/** From left to right, each piece at its first place: no backtracking, whatever the pattern. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = anchored ? rest.pop() : undefined;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Escapes of characters that need none are undone, all others written alike (RFC 9309 §2.2.2). */
function normalised(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char))
    .replace(/%([\da-f]{2})/gi, (escaped, hex) => {
      const char = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(char) ? char : escaped.toUpperCase();
    });
}
