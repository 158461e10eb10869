import type { LoggedChange } from '../domain/change.ts';
import { plainText } from './plain-text.ts';

/** The columns of the log that are copied out of its JSON, so that plain SQL can review it. */
export interface ChangeColumns {
  at: string;
  kind: string;
  route: string;
  series_id: string;
  claimant: string | null;
  claimant_name: string | null;
  measure: string;
  unit: string;
  victims_name: string | null;
  place_name: string | null;
  from_low: number | null;
  from_high: number | null;
  from_qualifier: string | null;
  to_low: number | null;
  to_high: number | null;
  to_qualifier: string | null;
  as_of_from: string | null;
  as_of_to: string | null;
  quote: string | null;
  url: string | null;
  outlet: string | null;
  source: string | null;
  document_id: number | null;
  version: number | null;
  suspect: string | null;
  reason: string;
  baseline: number;
  corrects: number | null;
}

export function changeColumns(change: Omit<LoggedChange, 'hash'>): ChangeColumns {
  const { series, from, to, asOf, provenance } = change;
  return {
    at: change.at,
    kind: change.kind,
    route: change.route,
    series_id: plainText(series.id),
    claimant: plainText(series.claimant?.key),
    claimant_name: plainText(series.claimant?.name),
    measure: series.measure,
    unit: series.unit,
    victims_name: plainText(series.victims?.name),
    place_name: plainText(series.place?.name),
    from_low: from?.low ?? null,
    from_high: from?.high ?? null,
    from_qualifier: from?.qualifier ?? null,
    to_low: to?.low ?? null,
    to_high: to?.high ?? null,
    to_qualifier: to?.qualifier ?? null,
    as_of_from: asOf?.from ?? null,
    as_of_to: asOf?.to ?? null,
    quote: plainText(provenance?.quote),
    url: plainText(provenance?.url),
    outlet: plainText(provenance?.outlet),
    source: plainText(provenance?.source),
    document_id: provenance ? documentNumber(provenance.document.documentId) : null,
    version: provenance?.document.version ?? null,
    suspect: plainText(change.suspect),
    reason: plainText(change.reason),
    baseline: change.baseline ? 1 : 0,
    corrects: change.corrects,
  };
}

/** `d_12` → 12. */
export function documentNumber(documentId: string): number {
  const number = Number(documentId.slice(2));
  if (!documentId.startsWith('d_') || !Number.isSafeInteger(number))
    throw new Error(`not a document id: ${documentId}`);
  return number;
}
