/** For any Slack text: the three characters that start an entity, a mention or a link, in the documented order. */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * For text that Slack may still format: `*_~` and the backtick cannot be escaped, so each gives way to a sign that looks
 * like it, and an address is broken so that it is no link.
 */
export function escapeMrkdwn(text: string): string {
  return escapeSlack(text.replace(/[*_~`]/g, (sign) => LOOKALIKES[sign] ?? sign).replaceAll('://', ':\u2060//'));
}

const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
