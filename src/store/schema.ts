import type { Generated } from 'kysely';
import type { ChangeColumns } from './change-columns.ts';

/**
 * The tables, as the newest migration leaves them. Instants and days are ISO strings, flags are 0 or 1, JSON is text:
 * the same in SQLite and PostgreSQL. What each table is for stands in `state/README.md`.
 */
export interface Schema {
  meta: { key: string; value: string };
  rounds: { id: Generated<number>; at: string; reason: string };
  sources: SourceTable;
  documents: DocumentTable;
  document_keys: { source: string; key: string; document_id: number; strength: number };
  document_versions: VersionTable;
  texts: { hash: string; form: string; bytes: Uint8Array };
  observations: { id: Generated<number>; round_id: number; document_id: number; version: number; seen_at: string };
  readings: { id: Generated<number>; document_id: number; version: number; reader_version: string };
  figures: FigureTable;
  doubts: { reading_id: number; position: number; quote: string; reason: string; json: string };
  series: SeriesTable;
  changes: ChangeColumns & { seq: number; hash: string; json: string };
  outbox: OutboxTable;
  outbox_changes: { outbox_id: number; seq: number };
  destinations: DestinationTable;
  leases: { name: string; holder: string; fencing: number; expires_at: string };
}

interface SourceTable {
  name: string;
  memory: string | null;
  baselined_at: string | null;
  last_polled_at: string | null;
  last_outcome: string | null;
  last_message: string | null;
  failing_since: string | null;
  failures: number;
  due_at: string | null;
  /** JSON: when it brought something new. */
  news: string | null;
}

interface DocumentTable {
  id: Generated<number>;
  source: string;
  latest_version: number;
  /** How often a text came back that an earlier version had. */
  returns: number;
  first_seen: string;
  last_seen: string;
}

interface VersionTable {
  document_id: number;
  version: number;
  text_hash: string;
  title: string | null;
  url: string | null;
  outlet: string | null;
  published: string | null;
  lang: string | null;
  /** JSON of the figures that the source stated without prose. */
  statements: string | null;
  first_seen: string;
  last_seen: string;
}

interface FigureTable {
  reading_id: number;
  position: number;
  claimant: string | null;
  measure: string;
  unit: string;
  low: number | null;
  high: number | null;
  qualifier: string;
  status: string;
  quote: string;
  json: string;
}

interface SeriesTable {
  id: string;
  claimant: string | null;
  claimant_name: string | null;
  measure: string;
  unit: string;
  victims_name: string | null;
  place_name: string | null;
  incident_kind: string | null;
  incident_day: string | null;
  low: number | null;
  high: number | null;
  qualifier: string | null;
  as_of_from: string | null;
  as_of_to: string | null;
  /** The change that brought the standing value. */
  seq: number | null;
  outlets: number;
  /** Values that are kept back and that nobody has decided about. */
  held: number;
  last_seen: string;
  json: string;
}

interface OutboxTable {
  id: Generated<number>;
  key: string;
  destination: string;
  payload: string;
  reply_to_key: string | null;
  created_at: string;
  due_at: string;
  state: string;
  attempts: number;
  tried_at: string | null;
  ref: string | null;
  may_repeat: number;
  last_error: string | null;
}

interface DestinationTable {
  name: string;
  not_before: string | null;
  paused_since: string | null;
  pause_why: string | null;
  pause_advice: string | null;
  retry_at: string | null;
}
