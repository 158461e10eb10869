import { z } from 'zod';
import { CHANGE_KINDS } from '../domain/change.ts';
import { speakerOf } from '../domain/speaker-of.ts';
import type { Message } from './message.ts';
import { longestThatFits } from './wording/brevity.ts';
import { postOf } from './wording/post.ts';
import { postText } from './wording/post-text.ts';

const bounds = z
  .object({ low: z.number().nullable(), high: z.number().nullable(), qualifier: z.string(), written: z.string() })
  .describe('What the number says: bounds (null: open), qualifier, and the number as the text wrote it.');

const change = z
  .object({
    seq: z.int().describe('Number in the change log.'),
    at: z.string().describe('When it was recorded, ISO 8601, UTC.'),
    kind: z.enum(CHANGE_KINDS),
    series: z.string().describe('Stable id of the series; of a denial that of the number which is denied.'),
    claimant: z.string().nullable().describe('Who says so, of a denial who denies; null when the text credits nobody.'),
    measure: z.string(),
    victims: z.string().nullable(),
    place: z.string().nullable(),
    from: bounds.nullable(),
    to: bounds.nullable(),
    reason: z.string(),
    suspect: z.string().nullable(),
    corrects: z.int().nullable().describe('Number of the change that this one corrects.'),
    quote: z.string().nullable().describe('The exact words of the source.'),
    url: z.string().nullable(),
    outlets: z.array(z.string()),
    asOf: z.object({ from: z.string(), to: z.string(), stated: z.boolean() }).nullable(),
    hash: z.string().describe('Hash of the row in the change log.'),
  })
  .describe('One line of the change log.');

/** The body of a generic webhook; docs/webhook.schema.json is made from this. */
export const webhookBody = z.object({
  version: z.literal(1),
  shape: z.enum(['changes', 'summary', 'digest', 'baseline', 'correction', 'doubt', 'disagreement', 'ops', 'test']),
  text: z.string().describe('The whole message in words, plain text.'),
  changes: z.array(change),
  key: z.string().describe('The same for every try of one message: use it to drop repeats.'),
  attempt: z.int().describe('1 for the first try.'),
  possibleRepeat: z.boolean().describe('True when an earlier try may have arrived.'),
});

/** What is frozen when the message is owed; key, attempt and mark join it at each try. */
export type WebhookPayload = Omit<z.infer<typeof webhookBody>, 'key' | 'attempt' | 'possibleRepeat'>;

/** Pure. */
export function webhookPayload(message: Message): WebhookPayload {
  const text = longestThatFits(
    (brevity) => postText(postOf(message, brevity)),
    (built) => built.length <= 20_000,
  );
  const changes = message.shape === 'test' ? [] : message.changes.map(changeOf);
  return { version: 1, shape: message.shape, text, changes };
}

type Told = Extract<Message, { changes: unknown }>['changes'][number];

function changeOf(told: Told): WebhookPayload['changes'][number] {
  const { series, provenance, asOf } = told;
  return {
    seq: told.seq,
    at: told.at,
    kind: told.kind,
    series: series.id,
    claimant: speakerOf(told)?.name ?? null,
    measure: series.measure,
    victims: series.victims?.name ?? null,
    place: series.place?.name ?? null,
    from: told.from === null ? null : boundsOf(told.from),
    to: told.to === null ? null : boundsOf(told.to),
    reason: told.reason,
    suspect: told.suspect,
    corrects: told.corrects,
    quote: provenance?.quote ?? null,
    url: provenance?.url ?? null,
    outlets: [...told.outlets],
    asOf: asOf === null ? null : { from: asOf.from, to: asOf.to, stated: asOf.stated },
    hash: told.hash,
  };
}

function boundsOf({ low, high, qualifier, written }: NonNullable<Told['to']>) {
  return { low, high, qualifier, written };
}
