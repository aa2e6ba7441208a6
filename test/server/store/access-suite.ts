import { describe, expect, it } from 'vitest';
import { CHAIN_START } from '../../../server/access/audit-chain.ts';
import type { ColumnMapping } from '../../../server/observation/column-mapping.ts';
import type { Refusal } from '../../../server/observation/extract.ts';
import { OvertakenError } from '../../../server/observation/overtaken-error.ts';
import { bring, observation, type StoreBench } from './store-bench.ts';

const jane = { name: 'jane', requestId: 'request-1' };

const nightly = { id: '0a1b2c3d', name: 'nightly', role: 'analyst', digest: 'd'.repeat(64) } as const;
const inForce = { expires: '2027-03-31', revokedAt: null, revokedBy: null };

const session = (digest: string, expiresAt: string) => ({
  ...{ digest, credential: nightly.id, name: 'jane' },
  ...{ madeAt: '2024-01-10T00:00:00.000Z', expiresAt },
});

const refusal: Refusal = {
  ...{ id: 'refused', fileName: 'b.csv', sha256: 'b'.repeat(64), layout: null, policy: null },
  ...{ rowsRead: 0, problems: [] },
};

const mapping: ColumnMapping = {
  ...{ name: 'Ours', headers: ['area', 'rate'], columns: { area_code: 'area', value: 'rate' } },
  ...{ constants: { indicator: 'injury-admissions' }, policy: null },
};

/** What a store must do with tokens, sessions and the audit trail. */
export function describeAccess(bench: () => StoreBench): void {
  const access = () => bench().store.access;
  const trail = async () =>
    (await access().findTrail({ offset: 0, limit: 100 })).entries.map(
      ({ number, act, subject, by, requestId }) => [number, act, subject, by, requestId],
    );

  describe('tokens', () => {
    it('are kept with who made them and when, and revoked with who did', async () => {
      expect(await access().findTokens()).toEqual([]);
      await access().saveToken({ ...nightly, ...inForce }, jane);
      const made = { madeAt: '2024-01-01T12:00:00.000Z', madeBy: 'jane' };
      expect(await access().findTokens()).toEqual([{ ...nightly, ...inForce, ...made }]);
      await access().revokeToken('nightly', 'john');
      expect(await access().findTokens()).toEqual([
        { ...nightly, ...inForce, ...made, revokedAt: '2024-01-02T12:00:00.000Z', revokedBy: 'john' },
      ]);
      expect(await trail()).toEqual([
        [2, 'token-revoked', 'nightly', 'john', null],
        [1, 'token-made', 'nightly', 'jane', 'request-1'],
      ]);
    });

    it('have names of their own while they are in force, and change nothing when refused', async () => {
      await access().saveToken({ ...nightly, ...inForce }, jane);
      const other = { ...nightly, id: 'ffffffff', ...inForce };
      await expect(access().saveToken(other, jane)).rejects.toThrow(OvertakenError);
      await expect(access().revokeToken('unknown', jane)).rejects.toThrow(OvertakenError);
      expect(await trail()).toHaveLength(1);
      await access().revokeToken('nightly', jane);
      await expect(access().revokeToken('nightly', jane)).rejects.toThrow(OvertakenError);
      await access().saveToken(other, jane);
      expect((await access().findTokens()).map(({ id }) => id)).toEqual(['0a1b2c3d', 'ffffffff']);
    });
  });

  describe('sessions', () => {
    it('last until they are ended, run out, or their token is revoked', async () => {
      await access().saveToken({ ...nightly, ...inForce }, jane);
      const late = session('1', '2024-01-11T00:00:00.000Z');
      await access().saveSession(late, jane);
      expect(await access().findSession('1')).toEqual(late);
      expect(await access().findSession('2')).toBeNull();
      await access().endSession('1', jane);
      await access().endSession('1', jane);
      expect(await access().findSession('1')).toBeNull();
      await access().saveSession(session('old', '2024-01-10T00:00:00.000Z'), jane);
      await access().saveSession(session('2', '2024-01-11T00:00:00.000Z'), jane);
      expect(await access().findSession('old')).toBeNull();
      await access().revokeToken('nightly', jane);
      expect(await access().findSession('2')).toBeNull();
      expect((await trail()).map(([, act]) => act)).toEqual([
        ...['token-revoked', 'signed-in', 'signed-in', 'signed-out', 'signed-in', 'token-made'],
      ]);
    });
  });

  describe('the audit trail', () => {
    it('tells every change with the bytes that it is about, from the first to the last', async () => {
      await bring(bench(), { id: 'a', rows: [observation()] });
      await bench().store.withdrawExtract('a', jane);
      await bench().store.restoreExtract('a', 'john');
      await bench().store.saveRefusal(refusal, jane);
      await bench().store.saveMapping(mapping, jane);
      await bench().store.removeMapping('Ours', jane);
      const failures = {
        act: 'sign-in-failed',
        subject: null,
        fileName: null,
        sha256: null,
        count: 3,
      } as const;
      await access().noteInTrail(failures, 'nobody');
      expect((await trail()).map(([number, act, subject]) => [number, act, subject])).toEqual([
        [7, 'sign-in-failed', null],
        [6, 'mapping-removed', 'Ours'],
        [5, 'mapping-saved', 'Ours'],
        [4, 'extract-refused', 'refused'],
        [3, 'extract-restored', 'a'],
        [2, 'extract-withdrawn', 'a'],
        [1, 'extract-accepted', 'a'],
      ]);
      const { entries, entryCount } = await access().findTrail({ offset: 3, limit: 1 });
      expect(entryCount).toBe(7);
      expect(entries).toMatchObject([{ number: 4, fileName: 'b.csv', sha256: 'b'.repeat(64), by: 'jane' }]);
      const [held] = await bench().store.findExtracts();
      expect((await access().findTrail({ offset: 6, limit: 1 })).entries).toMatchObject([
        { fileName: held?.fileName, sha256: held?.sha256, by: held?.receivedBy, at: held?.receivedAt },
      ]);
      expect(await access().checkTrail()).toMatchObject({ entries: 7, firstWrong: null, firstUntold: null });
    });

    it('is told in pages of up to ten thousand entries', async () => {
      await access().saveToken({ ...nightly, ...inForce }, jane);
      expect((await access().findTrail({ offset: 0, limit: 10_000 })).entries).toHaveLength(1);
      await expect(access().findTrail({ offset: 0, limit: 10_001 })).rejects.toThrow('page too long: 10001');
    });

    it('tells nothing of a change that failed', async () => {
      await expect(bench().store.withdrawExtract('unknown', jane)).rejects.toThrow();
      await expect(bench().store.removeMapping('unknown', jane)).rejects.toThrow();
      expect(await trail()).toEqual([]);
      expect(await access().checkTrail()).toEqual({
        ...{ entries: 0, lastHash: CHAIN_START, firstWrong: null, firstUntold: null },
      });
    });

    it('counts on without a gap where changes are made at once', async () => {
      const note = { act: 'sign-in-failed', subject: null, fileName: null, sha256: null, count: 1 } as const;
      await Promise.all(Array.from({ length: 10 }, () => access().noteInTrail(note, 'nobody')));
      expect(await access().checkTrail()).toMatchObject({ entries: 10, firstWrong: null });
    });
  });
}
