import { describe, expect, it } from 'vitest';
import { startQueue } from '../../../server/ingest/in-turn.ts';

describe('startQueue', () => {
  it('runs one task at a time, in the order given', async () => {
    const inTurn = startQueue();
    const told: string[] = [];
    const task = (name: string, milliseconds: number) => async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      told.push(`${name} ends`);
    };
    await Promise.all([inTurn(task('slow', 20)), inTurn(task('quick', 0))]);
    expect(told).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
  });

  it('goes on after a task that fails, and tells its failure to whoever gave it', async () => {
    const inTurn = startQueue();
    const failing = inTurn(() => Promise.reject(new Error('no room')));
    const following = inTurn(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no room');
    await expect(following).resolves.toBe('done');
  });
});
