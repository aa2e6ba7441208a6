import { describe, expect, it } from 'vitest';
import { CHAIN_START, checkChain, EMPTY_CHAIN, hashOfEntry } from '../../../server/access/audit-chain.ts';
import type { AuditEntry } from '../../../server/access/audit-entry.ts';

const first: AuditEntry = {
  ...{ number: 1, at: '2024-01-02T12:00:00.000Z', by: 'jane', requestId: null },
  ...{ act: 'token-made', subject: 'nightly', fileName: null, sha256: null, count: 1 },
  // printf '["0…0 (64)",1,"2024-01-02T12:00:00.000Z","jane",null,"token-made","nightly",null,null,1]' | sha256sum
  hash: '2c1bd3a09d12966b1704addc52c6cc1ebc1b3c0371ae64a4a6319e04b413aedf',
};

const second: AuditEntry = {
  ...first,
  ...{ number: 2, at: '2024-01-03T12:00:00.000Z', requestId: 'r-1', act: 'token-revoked' },
  // The same of '["2c1b… (the hash above)",2,"2024-01-03T12:00:00.000Z","jane","r-1","token-revoked","nightly",null,null,1]'
  hash: '286a25dfc7f5dac7d6ab37cdce44a54f3e494f21a58656b0bacfed7457540051',
};

describe('the chain of the audit trail', () => {
  it('hashes what an entry says with the hash of the one before', () => {
    expect(hashOfEntry(first, CHAIN_START)).toBe(first.hash);
    expect(hashOfEntry(second, first.hash)).toBe(second.hash);
  });

  it('holds as it was written, in one piece or in several', () => {
    const whole = { entries: 2, lastHash: second.hash, firstWrong: null };
    expect(checkChain(EMPTY_CHAIN, [first, second])).toEqual(whole);
    expect(checkChain(checkChain(EMPTY_CHAIN, [first]), [second])).toEqual(whole);
  });

  it.each<[string, readonly AuditEntry[], number]>([
    ['a name was changed', [{ ...first, by: 'john' }, second], 1],
    ['a count was changed', [first, { ...second, count: 2 }], 2],
    ['a request was taken off', [first, { ...second, requestId: null }], 2],
    ['the first entry is gone', [second], 1],
    ['an entry stands there twice', [first, first], 2],
    ['entries changed places', [second, first], 1],
    [
      'an entry was changed with its hash',
      [{ ...first, by: 'john', hash: hashOfEntry({ ...first, by: 'john' }, CHAIN_START) }, second],
      2,
    ],
  ])('tells where %s', (_title, entries, firstWrong) => {
    expect(checkChain(EMPTY_CHAIN, entries)).toMatchObject({ firstWrong });
  });
});
