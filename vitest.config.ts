import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The modules of src keep nothing between two calls, so test files share them: loading them anew took half of the time.
    isolate: false,
    // By default one core is left idle; on two cores that is half of the machine.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    env: { TZ: 'UTC' },
  },
});
