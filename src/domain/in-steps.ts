/** Work that may be long, with a place for a pause wherever it yields. */
export type Steps<T> = Generator<void, T>;

/** Lets everything else run. */
export type Breathe = () => Promise<void>;

/** Does the work step by step, with a breath between any two. */
export async function inSteps<T>(steps: Steps<T>, breathe: Breathe): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    step = steps.next();
  }
  return step.value;
}

/** Does all of the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * A breath that is only taken when nothing else could run for `ms`: it may be offered after each of many small steps.
 * @param clock ms that only grow
 */
export function breatheWhenDue(breathe: Breathe, ms: number, clock: () => number): Breathe {
  let last = clock();
  return async () => {
    if (clock() - last < ms) return;
    await breathe();
    last = clock();
  };
}

/**
 * Work that several wait for, such as making a word table ready: it is done once, and whoever asks for it meanwhile brings
 * it forward.
 */
export function sharedSteps<T>(steps: Steps<T>): () => Steps<T> {
  let done: { readonly value: T } | null = null;
  return function* bringForward() {
    while (done === null) {
      const step = steps.next();
      if (step.done === true) done = { value: step.value };
      else yield;
    }
    return done.value;
  };
}
