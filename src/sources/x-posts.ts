import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { cleanText } from './clean-text.ts';
import { withoutDates } from './dates-in-text.ts';
import { parseFeedDate } from './feed-date.ts';
import { numeralsOf } from './item-text.ts';
import type { SourceCommon } from './source.ts';

const media = z.object({ media_key: z.string(), type: z.string(), alt_text: z.string().optional() });
const post = z.object({
  id: z.string(),
  text: z.string(),
  created_at: z.string().optional(),
  lang: z.string().optional(),
  note_tweet: z.object({ text: z.string() }).optional(),
  attachments: z.object({ media_keys: z.array(z.string()).optional() }).optional(),
  edit_history_tweet_ids: z.array(z.string()).optional(),
});
/** One page of an account's posts, as far as it is read (X API v2, users/:id/tweets). */
export const xAnswer = z.object({
  data: z.array(post).optional(),
  includes: z.object({ media: z.array(media).optional() }).optional(),
  meta: z.object({ result_count: z.number(), next_token: z.string().optional() }),
});

export type XPost = z.infer<typeof post>;
export type XPage = z.infer<typeof xAnswer>;

type MediaByKey = ReadonlyMap<string, z.infer<typeof media>>;

export function mediaByKey(pages: readonly XPage[]): MediaByKey {
  return new Map(pages.flatMap(({ includes }) => includes?.media ?? []).map((it) => [it.media_key, it]));
}

function mediaOf({ attachments }: XPost, texts: MediaByKey): readonly z.infer<typeof media>[] {
  return (attachments?.media_keys ?? []).flatMap((key) => texts.get(key) ?? []);
}

/** A stub over a picture that nobody described: the account speaks, and not a number of it can be read. */
export function isImageOnly(it: XPost, texts: MediaByKey): boolean {
  const pictures = mediaOf(it, texts).filter(({ type }) => type === 'photo');
  const undescribed = pictures.length > 0 && pictures.every(({ alt_text }) => !alt_text);
  return undescribed && numeralsOf(withoutDates(wordsOf(it))).size === 0;
}

/** X escapes three characters, and puts the address of the picture behind the words. */
function wordsOf({ text, note_tweet }: XPost): string {
  const raw = (note_tweet?.text ?? text).replace(/\s*https:\/\/t\.co\/\w+/g, '');
  return cleanText(raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).trim();
}

export function documentOf(
  it: XPost,
  texts: MediaByKey,
  settings: Pick<SourceCommon, 'name' | 'outlet' | 'lang'> & { readonly userId: string },
): SourceDocument {
  const described = mediaOf(it, texts).flatMap(({ alt_text }) => (alt_text ? [cleanText(alt_text).trim()] : []));
  return {
    source: settings.name,
    // An edited post gets a new number and keeps the list of its earlier ones.
    identity: [`post:${it.edit_history_tweet_ids?.[0] ?? it.id}`],
    url: `https://x.com/i/status/${it.id}`,
    outlet: settings.outlet ?? `X account ${settings.userId}`,
    title: null,
    text: [wordsOf(it), ...described].filter((part) => part !== '').join('\n\n'),
    lang: settings.lang ?? (/^[a-z]{2}$/.test(it.lang ?? '') ? (it.lang ?? null) : null),
    published: parseFeedDate(it.created_at),
  };
}
