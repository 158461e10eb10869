import { test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';

/** One state that may be opened several times over, as by several processes. */
export interface StateUnderTest extends AsyncDisposable {
  open(): Promise<Store>;
  /** Runs SQL past the store. */
  sql(text: string): void;
}

/** Declares a test with a state of its own, opened once. */
export type Kept = (title: string, body: (store: Store, state: StateUnderTest) => Promise<void>) => void;

export function keptWith(create: () => Promise<StateUnderTest>): Kept {
  return (title, body) => {
    test(title, async () => {
      await using state = await create();
      await using store = await state.open();
      await body(store, state);
    });
  };
}
