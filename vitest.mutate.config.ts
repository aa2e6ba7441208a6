import { defineConfig } from 'vitest/config';

/** The tests that mutation testing asks: those of the rooms that it changes, and no other's that happen to pass by. */
export default defineConfig({
  test: {
    include: [
      'test/server/statistics/**/*.test.ts',
      'test/server/responsibility/**/*.test.ts',
      'test/scripts/conformance/**/*.test.ts',
    ],
    environment: 'node',
  },
});
