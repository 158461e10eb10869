import { Cron } from 'croner';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { secretSetting } from '../domain/secret.ts';
import { webAddress } from '../domain/web-address.ts';
import { NOTIFIER_KINDS } from '../notify/kinds.ts';
import type { DestinationCommon } from '../notify/notifier.ts';
import { SOURCE_KINDS } from '../sources/kinds.ts';
import type { SourceCommon } from '../sources/source.ts';
import { durationMs } from './duration.ts';
import { DEFAULT_STATE } from './state-dir.ts';
import { timezone } from './timezone.ts';
import { watch } from './watches.ts';

const duration = z.string().refine((text) => durationMs(text) !== null, 'a length of time such as 30s, 10m, 2h or 1d');
const cron = z.string().refine(isCron, 'a cron expression of five fields such as "*/15 7-22 * * *"');

/** Times are the application's business, whatever the kind: they are checked the same way for all of them. */
const TIMES = {
  every: duration.optional().describe('How often it is polled: 10m, 2h, 1d. Default 15m.'),
  cron: cron.optional().describe('When it is polled, as a cron expression; instead of `every`.'),
  timezone: timezone.optional().describe('IANA time zone of `cron`, such as Asia/Seoul. Default: that of the file.'),
  expect: duration
    .optional()
    .describe(
      'How often it brings something new: 6h, 1d. Silence of three times as long is told to ops. Default: learned.',
    ),
};

/** An entry of `sources`, whatever its kind. */
export interface SourceSettings extends SourceCommon {
  readonly every?: string | undefined;
  readonly cron?: string | undefined;
  readonly timezone?: string | undefined;
  readonly expect?: string | undefined;
  readonly licence?: string | undefined;
  readonly attribution?: string | undefined;
  /** false keeps the entry and polls nothing. */
  readonly enabled?: boolean | undefined;
}

/** Every kind's schema is an object with a literal `kind`; the lists of kinds only promise a schema. */
type Alternatives = readonly [z.ZodObject<{ kind: z.ZodLiteral<string> }>];

const sources = SOURCE_KINDS.map(({ config }) => (config as unknown as z.ZodObject).safeExtend(TIMES)) as unknown;
const destinations = NOTIFIER_KINDS.map(({ config }) => config) as unknown;

const entry = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be small letters, digits and hyphens')
    .describe('Short and stable; becomes part of series ids. A known key adds names to what stands there.'),
  name: z.string().min(1).describe('The English name to print.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Every way it is written, in every language.'),
  within: z.array(z.string()).default([]).describe('Keys of what contains it, nearest first.'),
});

const register = z.strictObject({
  authorities: z.array(entry).default([]).describe('Who counts: ministries, armies, services, agencies.'),
  peoples: z.array(entry).default([]).describe('Who is counted.'),
  places: z.array(entry).default([]).describe('Where.'),
});

const network = z.strictObject({
  allowPrivate: z
    .array(z.string().refine(isHostOrRange, 'an address, a range such as 10.0.0.0/8, or the name of a host'))
    .default([])
    .describe('Addresses, ranges and host names that may be reached although they are private.'),
  ports: z.array(z.int().min(1).max(65_535)).default([]).describe('Ports that may be asked beside 80 and 443.'),
  contact: z.string().min(1).optional().describe('Address or URL by which a publisher can reach you; sent along.'),
  proxy: secretSetting('HTTP proxy, http://user:password@host:port.', webAddress).optional(),
});

/** The one schema: what is checked, what editors are told, and what the reference page says. */
export const configSchema = z.strictObject({
  state: z.string().min(1).default(DEFAULT_STATE).describe('Folder of the data, relative to this file.'),
  timezone: timezone.default('UTC').describe('IANA time zone of cron expressions that name none.'),
  network: network.prefault({}).describe('How the network is reached.'),
  sources: z
    .array(
      z
        .discriminatedUnion('kind', sources as Alternatives)
        .transform((source) => source as unknown as SourceSettings)
        .refine(({ every, cron }) => every === undefined || cron === undefined, 'either every or cron, not both'),
    )
    .default([])
    .describe('What is polled.'),
  notify: z
    .array(
      z
        .discriminatedUnion('kind', destinations as Alternatives)
        .transform((destination) => destination as unknown as DestinationCommon),
    )
    .default([])
    .describe('Who is told.'),
  ops: z
    .string()
    .optional()
    .describe(
      'Name of the destination for held values, doubts and trouble. It gets no news unless it is the only one.',
    ),
  watches: z
    .array(watch)
    .default([])
    .describe('Which changes are posted, where and when. Without watches all news goes to every destination at once.'),
  register: register.prefault({}).describe('Names that the built-in register lacks.'),
});

function isHostOrRange(entry: string): boolean {
  return ipaddr.isValid(entry) || ipaddr.isValidCIDR(entry) || /^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.?$/u.test(entry);
}

function isCron(expression: string): boolean {
  try {
    return new Cron(expression, { paused: true, mode: '5-part' }).nextRun() !== null;
  } catch {
    return false;
  }
}
