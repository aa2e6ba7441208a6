// Mutation testing: `npm run mutate`. What it says and how to read it: docs/mutation-testing.md.

export default {
  mutate: ['server/statistics/**/*.ts', 'server/responsibility/**/*.ts'],
  testRunner: 'vitest',
  // `related`: a mutant is asked of the tests that import its file. Constants are asked of all tests otherwise.
  vitest: { configFile: 'vitest.mutate.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // No checker: the one for TypeScript needs the programming interface that TypeScript 7 no longer has. For the same
  // reason tsconfig.json stays out of the sandbox, where it would be rewritten with that interface.
  checkers: [],
  // Only what the tests need is copied. `../shared` is out of reach of the sandbox, so no score leans on it.
  ignorePatterns: [
    '**',
    '!server/**',
    '!test/**',
    '!scripts/**',
    '!data/catalogue/**',
    '!package.json',
    '!vitest.mutate.config.ts',
  ],
  concurrency: 2,
  // Each mutant's last verdict is kept, and asked again only where its file or the tests of it have changed.
  incremental: true,
  incrementalFile: 'test-results/mutation/incremental.json',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: 'test-results/mutation/mutation.html' },
  jsonReporter: { fileName: 'test-results/mutation/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
};
