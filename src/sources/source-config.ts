import { z } from 'zod';
import { isSoundAddress } from '../domain/web-address.ts';

/** What a source reads: an address of the web, or a file. */
export const addressOrFile = z
  .string()
  .min(1)
  .refine(
    (text) => !HAS_SCHEME.test(text) || isSoundAddress(text),
    'a web address such as https://example.org/feed, or a file',
  )
  .refine(
    (text) => !LIKE_A_HOST.test(text),
    'lacks its https:// (a file in a folder of such a name is written ./example.org/feed.xml)',
  );

/** One letter and a colon is a drive. */
const HAS_SCHEME = /^(?!file:)[a-z][a-z\d+.-]+:/i;
const LIKE_A_HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?\//iu;

/** Fields that every source has in the configuration; each kind adds its own. */
export const COMMON_FIELDS = {
  name: z.string().min(1).describe('Name of the source: unique, shown in tables and messages, kept in the state.'),
  outlet: z
    .string()
    .min(1)
    .optional()
    .describe('Who publishes here. Without it: what the item names as its source, then the title of the feed.'),
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, 'a two-letter language code such as en or ko')
    .optional()
    .describe('ISO 639-1 code of the texts. Without it: what the source says, then what the text looks like.'),
  every: z.string().optional().describe('How often it is polled: 10m, 2h, 1d.'),
  cron: z.string().optional().describe('When it is polled, as a cron expression; instead of `every`.'),
  timezone: z.string().optional().describe('IANA time zone of `cron`, such as Asia/Seoul. Default UTC.'),
  expect: z
    .string()
    .optional()
    .describe(
      'How often it brings something new: 6h, 1d. Silence of three times as long is told to ops. Default: learned.',
    ),
  enabled: z.boolean().optional().describe('false keeps the entry and polls nothing.'),
  preset: z.string().optional().describe('Name of the preset that the entry was made from.'),
  licence: z.string().optional().describe('Licence of the texts; travels to the footer of messages.'),
  attribution: z.string().optional().describe('Credit that the licence asks for; travels to the footer of messages.'),
} as const;
