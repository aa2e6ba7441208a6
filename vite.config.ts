import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './test/support/closing-line-reporter.ts';

export default defineConfig({
  root: 'client',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    sourcemap: true,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Each view brings its own code. What every first page needs comes in one file, with nothing of charts in it;
        // Recharts in another; the words and pieces of several views in a third, since each file asked for costs time.
        codeSplitting: {
          groups: [
            { name: 'frame', tags: ['$initial'], priority: 2 },
            { name: 'recharts', test: /node_modules[\\/]recharts[\\/]/, priority: 1 },
            {
              name: 'pieces',
              test: /(client[\\/](ui|api|selection|exports|views)|server[\\/]contract)[\\/]/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api/v1': 'http://127.0.0.1:3000' } },
  test: {
    root: '.',
    passWithNoTests: false,
    reporters: ['default', new ClosingLineReporter()],
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**', 'test/server/store/postgres/**'],
          environment: 'node',
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          globalSetup: ['test/support/run-postgres.ts'],
          include: ['test/server/store/postgres/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'journeys',
          globalSetup: ['test/journeys/run-journeys.ts'],
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
