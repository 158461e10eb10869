/**
 * Feed text for a Discord embed: every sign of its markdown gets a backslash, mentions and addresses are broken by a
 * word joiner, which has no width. `allowed_mentions` is the real lock on mentions; this keeps them from looking alive.
 */
export function escapeDiscord(text: string): string {
  return text
    .replace(/[\\*_~`|>#\-[\]<]/g, '\\$&')
    .replace(/^(\d+)\./g, '$1\\.')
    .replaceAll('@', '@\u2060')
    .replaceAll('://', ':\u2060//')
    .replace(/\b(discord\.gg|www\.)/giu, (start) => `${start.slice(0, -1)}\u2060${start.slice(-1)}`);
}
