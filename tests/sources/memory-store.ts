import type { SourceDocument } from '../../src/domain/document.ts';

/** What one poll did to the documents of a store. */
export interface Effect {
  readonly documents: number;
  readonly versions: number;
  /** Texts that became a document or a version, for the message of a failing test. */
  readonly news: readonly string[];
}

/**
 * The store's rule of identity in a few lines: the strongest known key names the document, a key stays with its first
 * owner, new keys are learnt, another text is a new version.
 */
export function memoryStore(): { record(documents: readonly SourceDocument[]): Effect } {
  const owners = new Map<string, { text: string }>();
  return {
    record(documents) {
      const news: string[] = [];
      let [made, versions] = [0, 0];
      for (const { identity, text } of documents) {
        const key = identity.find((it) => owners.has(it));
        const owner = (key === undefined ? undefined : owners.get(key)) ?? { text };
        for (const it of identity) if (!owners.has(it)) owners.set(it, owner);
        if (key === undefined) made++;
        else if (owner.text !== text) versions++;
        if (key === undefined || owner.text !== text) news.push(`${key ?? 'new'}: ${text}`);
        owner.text = text;
      }
      return { documents: made, versions, news };
    },
  };
}
