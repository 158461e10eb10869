import type { CheckReport } from '../../checking/check-report.ts';
import type { Served } from '../../deliver.ts';
import { logJson } from './log-json.ts';

/** What `check --json` prints. */
export function checkJson(report: CheckReport, served: readonly Served[]): object {
  return {
    at: report.at,
    dryRun: report.dryRun,
    sources: report.sources,
    changes: report.changes.map(logJson),
    needsEyes: report.doubts,
    deliveries: served,
  };
}
