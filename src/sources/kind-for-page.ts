/** What reads the pages of a well-known place, for someone who tried its address as a feed; null for all others. */
export function kindForPage(url: string): string | null {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return KINDS.get(host) ?? null;
}

const X = 'Posts on X are read by a source of kind `x`, which needs a token and the number of the account.';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['t.me', 'Public channels are read by a source of kind `telegram`: set `channel` to the name in the address.'],
  ['x.com', X],
  ['twitter.com', X],
  [
    'gov.uk',
    'British departments are read by a source of kind `govuk`: set `organisation` to the name in the address.',
  ],
]);
