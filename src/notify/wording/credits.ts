import type { Message } from '../message.ts';

/** The line that a source's licence asks for, by the name of the source. */
export type Credits = { readonly [source: string]: string };

/** "© Harbour Data, CC BY 4.0"; null when the source asks for nothing. */
export function creditOf({ licence, attribution }: SourceRights): string | null {
  const words = [attribution, licence].filter((part) => part !== undefined && part !== null && part !== '');
  return words.length === 0 ? null : words.join(', ');
}

interface SourceRights {
  readonly licence?: string | null | undefined;
  readonly attribution?: string | null | undefined;
}

/** Each credit once, in the order in which the sources come up. */
export function withCredits<M extends Message>(message: M, credits: Credits): M {
  const changes = message.shape === 'test' ? [] : message.changes;
  const lines = new Set(changes.flatMap(({ provenance }) => credits[provenance?.source ?? ''] ?? []));
  return lines.size === 0 ? message : { ...message, credits: [...lines] };
}
