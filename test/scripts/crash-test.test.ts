import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crashAgainAndAgain } from '../../scripts/crash-test/crash-again-and-again.ts';

it('a service that is killed in the middle of changes loses nothing that it acknowledged', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'crash-'));
  try {
    const restarts = [];
    for await (const restart of crashAgainAndAgain({ kills: 6, seed: 42, dataFolder, store: null })) {
      restarts.push(restart);
    }
    expect(restarts.flatMap(({ faults }) => faults)).toEqual([]);
    expect(restarts).toHaveLength(6);
    expect(restarts.at(-1)?.version).toBeGreaterThan(0);
  } finally {
    rmSync(dataFolder, { recursive: true });
  }
}, 300_000);
