import { describe, expect, it } from 'vitest';
import { OneTimeCodes } from '../../../server/access/one-time-codes.ts';

describe('a one-time code', () => {
  it('is taken once, within an hour', () => {
    let now = Date.UTC(2026, 0, 1, 12);
    const codes = new OneTimeCodes(() => new Date(now));
    const [one, other] = [codes.make('jane'), codes.make('john')];
    expect(one.expiresAt.toISOString()).toBe('2026-01-01T13:00:00.000Z');
    now += 60 * 60 * 1000 - 1;
    expect(codes.take(one.code)).toEqual({ kind: 'taken', name: 'jane' });
    expect(codes.take(one.code)).toEqual({ kind: 'used' });
    now += 1;
    expect(codes.take(other.code)).toEqual({ kind: 'expired' });
    expect(codes.take('guess')).toEqual({ kind: 'unknown' });
    expect(new OneTimeCodes(() => new Date(now)).take(one.code)).toEqual({ kind: 'unknown' });
  });
});
