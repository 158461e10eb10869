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

/** Telegram's `bot123:key`, and any run of letters and digits that no person would have written. */
function isKey(segment: string): boolean {
  if (/^bot\d+(?::|%3a)/i.test(segment)) return true;
  if (/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(segment)) return true;
  return segment.split(/[-_.~%+,;=@:!]/).some((word) => word.length >= 16 && /\d/.test(word) && /[a-z]/i.test(word));
}
