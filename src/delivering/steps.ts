/**
 * The steps of the two verbs that wait for something, by name. Between any two of them the process may die; the
 * simulation ends it before and after each, and a test fails when a wait of the verbs has no name here.
 */
export const DELIVER_STEPS = [
  'deliver.take-lease',
  'deliver.adopt-orphans',
  'deliver.look-around',
  'deliver.wait',
  'deliver.renew-lease',
  'deliver.prepare',
  'deliver.mark',
  'deliver.post',
  'deliver.settle',
  'deliver.look-up',
  'deliver.settle-look-up',
  'deliver.give-back-lease',
] as const;

type StepName = (typeof DELIVER_STEPS)[number];

/** Runs one named step; a simulation may end the world before or after it. */
export type Step = <T>(name: StepName, work: () => Promise<T>) => Promise<T>;

export const plainStep: Step = (_name, work) => work();
