/**
 * An address as it may be shown: scheme, host and path. User, password, query and fragment are left out, and so is
 * every part of the path that may be a key: webhook addresses *are* secrets.
 */
export function describeUrl(url: string): string {
  if (!URL.canParse(url)) return 'an invalid address';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${shownPath(pathname)}`;
}

function shownPath(path: string): string {
  const segments = path.split('/');
  const hook = segments.findIndex((segment) => HOOK.test(segment));
  return segments
    .map((segment, index) => ((hook !== -1 && index > hook) || isKey(segment) ? (segment === '' ? '' : '…') : segment))
    .join('/');
}

/** Slack `/services/T…/B…/…`, Discord `/api/webhooks/…`, Mattermost `/hooks/…`, Teams `/webhookb2/…`. */
const HOOK = /^(?:services|triggers|workflows|hooks?|.*webhook.*)$/i;

/** Telegram's `bot123:key`, UUIDs, and any run of letters and digits that neither a person nor a counter would write. */
function isKey(segment: string): boolean {
  if (/^bot\d+(?::|%3a)/i.test(segment)) return true;
  if (/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(segment)) return true;
  return segment.split(/[-_.~%+,;=@:!]/).some((word) => word.length >= 16 && isMixed(word) && !isNumbered(word));
}

function isMixed(word: string): boolean {
  return /\d/.test(word) && /[a-z]/i.test(word);
}

/** `AEN20250328000100315`: the number of an article behind the letters of its desk. */
function isNumbered(word: string): boolean {
  return /^[a-z]{1,12}\d+$/i.test(word);
}
