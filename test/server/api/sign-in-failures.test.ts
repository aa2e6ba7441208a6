import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditedFacts } from '../../../server/access/audit-entry.ts';
import { SignInFailures } from '../../../server/api/sign-in-failures.ts';

let told: number[];
let failures: SignInFailures;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  const noteInTrail = async ({ count }: AuditedFacts) => void told.push(count);
  failures = new SignInFailures({ noteInTrail }, () => undefined);
});
afterEach(() => vi.useRealTimers());

describe('failures to sign in', () => {
  it('are told at once when they are few, and together when they are many', async () => {
    await failures.count();
    expect(told).toEqual([1]);
    for (let tries = 0; tries < 500; tries += 1) await failures.count();
    expect(told).toEqual([1]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([1, 500]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([1, 500]);
    await failures.count();
    expect(told).toEqual([1, 500, 1]);
  });

  it('are all told when the service stops', async () => {
    await failures.count();
    await failures.count();
    await failures.count();
    await failures.close();
    expect(told).toEqual([1, 2]);
  });

  it('that cannot be written later are told to whoever keeps the log', async () => {
    const faults: unknown[] = [];
    const away = new Error('the store is away');
    let isAway = false;
    const noteInTrail = async () => {
      if (isAway) throw away;
    };
    const counted = new SignInFailures({ noteInTrail }, (error) => faults.push(error));
    await counted.count();
    await counted.count();
    isAway = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(faults).toEqual([away]);
  });
});
