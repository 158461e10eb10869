import { z } from 'zod';

/** An address of the web as a person writes it in the configuration. Its host may be one of the own network. */
export const webAddress = z.string().refine(isSoundAddress, 'a web address such as https://example.org/path');

/** Stricter than the URL parser, which mends what can only be a slip: missing or doubled slashes, empty parts of a host. */
export function isSoundAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/?#\\]+(?:[/?#].*)?$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname } = new URL(text);
  return hostname
    .replace(/\.$/, '')
    .split('.')
    .every((label) => label !== '');
}
