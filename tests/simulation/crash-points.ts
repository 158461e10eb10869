import { DELIVER_STEPS } from '../../src/delivering/steps.ts';

/**
 * Every point between poll and post at which the process may die. Each wait of `check` and `deliver` goes through the
 * store, the network, the source or the clock, and each of these doors is watched: a run that passes a point which is
 * not listed here fails, and so does a long series of runs that never reaches one that is.
 */
export const CRASH_POINTS: readonly string[] = [
  ...around(
    'check.acquire-leases',
    'check.read',
    'check.poll',
    'check.renew-lease',
    'check.write',
    'check.release-leases',
  ),
  ...inside('check.read', 'sources', 'knownVersions', 'firstPublished'),
  ...inside(
    'check.write',
    'holdsLeases',
    'startRound',
    'knownVersions',
    'touchDocuments',
    'findDocument',
    'saveDocument',
    'addDocuments',
    'saveFigures',
    'seriesStates',
    'lastSeq',
    'saveSeriesStates',
    'appendChanges',
    'outboxRows',
    'addOutboxRows',
    'changes',
    'growOutboxRow',
    'saveSources',
    'commit',
  ),
  ...around(...DELIVER_STEPS),
  ...inside('deliver.adopt-orphans', 'outboxRows', 'destination', 'updateOutboxRow', 'addOutboxRows', 'commit'),
  ...inside('deliver.look-around', 'outboxRows', 'destination'),
  ...inside('deliver.prepare', 'under-way'),
  ...inside('deliver.mark', 'outboxRows', 'holdsLease', 'updateOutboxRow', 'commit'),
  ...inside('deliver.post', 'under-way'),
  ...inside(
    'deliver.settle',
    'destination',
    'outboxRows',
    'updateOutboxRow',
    'saveDestination',
    'addOutboxRows',
    'commit',
  ),
  ...inside('deliver.look-up', 'under-way'),
  ...inside(
    'deliver.settle-look-up',
    'destination',
    'outboxRows',
    'updateOutboxRow',
    'saveDestination',
    'addOutboxRows',
    'commit',
  ),
];

/** Points that only a crash, a refusal or a doubt leads to: what has to happen before, so that a run gets there. */
export const LEADS_TO: Readonly<Record<string, Provocation>> = {
  'check.renew-lease:before': 'slow-source',
  'check.renew-lease:after': 'slow-source',
  'check.write/findDocument': 'edits',
  'check.write/saveDocument': 'edits',
  'check.write/saveFigures': 'edits',
  'check.write/changes': 'gathering',
  'check.write/growOutboxRow': 'gathering',
  'deliver.adopt-orphans/destination': 'crash-in-post',
  'deliver.adopt-orphans/updateOutboxRow': 'crash-in-post',
  'deliver.adopt-orphans/addOutboxRows': 'crash-in-post-and-drop',
  'deliver.prepare/under-way': 'corrections',
  'deliver.settle-look-up/addOutboxRows': 'deaf-service',
  'deliver.settle-look-up/saveDestination': 'refusal',
  'deliver.settle/addOutboxRows': 'refusal',
  'deliver.settle/saveDestination': 'refusal',
};
export type Provocation =
  | 'crash-in-post'
  | 'crash-in-post-and-drop'
  | 'refusal'
  | 'deaf-service'
  | 'gathering'
  | 'slow-source'
  | 'edits'
  | 'corrections';

const PASSED_IN_EVERY_ROUND = /^deliver\.(take-lease|give-back-lease|renew-lease|look-around|adopt-orphans)\b/;

/**
 * What the crash of a run is aimed at is drawn from this list. A point that few runs reach stands in it more often, one
 * that every round passes less often: in a long series each is then died at in more than one run of a hundred.
 */
export const TARGETS: readonly string[] = CRASH_POINTS.flatMap((point) =>
  Array.from({ length: sharesOf(point) }, () => point),
);

function sharesOf(point: string): number {
  if (point in LEADS_TO) return 4;
  return PASSED_IN_EVERY_ROUND.test(point) ? 1 : 2;
}

function around(...steps: readonly string[]): readonly string[] {
  return steps.flatMap((step) => [`${step}:before`, `${step}:after`]);
}

function inside(step: string, ...waits: readonly string[]): readonly string[] {
  return waits.map((wait) => `${step}/${wait}`);
}
