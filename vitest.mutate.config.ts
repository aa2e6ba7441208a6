import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Asks the test of the changed file first. It nearly always notices, and the others, which may be long (simulations),
 * are then not asked. By itself vitest begins with the largest.
 */
class OwnTestFirst extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    const own = new Set((this.ctx.config.related ?? []).map((file) => basename(file, '.ts')));
    const isOwn = ({ moduleId }: TestSpecification) => own.has(basename(moduleId, '.test.ts'));
    return [...tests.filter(isOwn), ...tests.filter((test) => !isOwn(test))];
  }
}

/** The tests that mutation testing asks: those of the rooms that it changes, and no other's that happen to pass by. */
export default defineConfig({
  test: {
    include: [
      'test/server/statistics/**/*.test.ts',
      'test/server/responsibility/**/*.test.ts',
      'test/scripts/conformance/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
    sequence: { sequencer: OwnTestFirst },
  },
});
