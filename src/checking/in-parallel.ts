/**
 * Runs `work` over all items, at most `most` at once; results in the order of the items. After an error nothing more is
 * begun, and it rejects with that error when what is under way is done: nothing goes on behind the caller's back.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const errors: unknown[] = [];
  const queue = items.entries();
  async function lane(): Promise<void> {
    for (const [index, item] of queue) {
      if (errors.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        errors.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
  if (errors.length > 0) throw errors[0];
  return results;
}
