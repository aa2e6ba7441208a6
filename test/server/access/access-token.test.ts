import { describe, expect, it } from 'vitest';
import { type AccessToken, findToken, makeToken, standingOf } from '../../../server/access/access-token.ts';
import { digestOf } from '../../../server/access/secret.ts';

const kept = (change: Partial<AccessToken>): AccessToken => ({
  ...{ id: '0a1b2c3d', name: 'nightly', role: 'analyst', digest: '', madeAt: '2024-01-01T00:00:00.000Z' },
  ...{ madeBy: 'jane', expires: null, revokedAt: null, revokedBy: null },
  ...change,
});

describe('a token', () => {
  it('carries its public id and 256 random bits, and never comes twice', () => {
    const made = Array.from({ length: 50 }, makeToken);
    for (const { text, id } of made) {
      // 32 bytes are 43 letters of base64url.
      expect(text).toMatch(/^injuries_[0-9a-f]{8}_[\w-]{43}$/);
      expect(text).toContain(`_${id}_`);
    }
    expect(new Set(made.map(({ text }) => text)).size).toBe(50);
  });

  it('is kept as its SHA-256', () => {
    // printf abc | sha256sum
    expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const { text, digest } = makeToken();
    expect(digest).toBe(digestOf(text));
  });

  it('is found by what was shown, and by nothing near it', () => {
    const [one, other] = [makeToken(), makeToken()];
    const tokens = [kept({ ...one, name: 'one' }), kept({ ...other, name: 'other' })];
    expect(findToken(other.text, tokens)?.name).toBe('other');
    const wrong = [
      `${other.text}x`,
      other.text.slice(0, -1),
      other.text.toUpperCase(),
      other.text.replace(other.id, one.id),
      other.digest,
      other.id,
      '',
    ];
    expect(wrong.map((text) => findToken(text, tokens))).toEqual(wrong.map(() => null));
  });

  it.each([
    ['the day before its last', '2027-03-30T23:59:59.999Z', null, 'in force'],
    ['the end of its last day', '2027-03-31T23:59:59.999Z', null, 'in force'],
    ['the day after', '2027-04-01T00:00:00.000Z', null, 'expired'],
    ['revoked before', '2027-03-30T00:00:00.000Z', '2027-01-01T00:00:00.000Z', 'revoked'],
  ])('stands, at %s, as it should', (_title, now, revokedAt, standing) => {
    expect(standingOf({ expires: '2027-03-31', revokedAt }, new Date(now))).toBe(standing);
  });

  it('without an end does not expire', () => {
    expect(standingOf({ expires: null, revokedAt: null }, new Date('2099-01-01'))).toBe('in force');
  });
});
