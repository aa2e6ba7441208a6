import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extractId, identifyBytes, refusalId } from '../../../server/ingest/identify-extract.ts';
import type { ColumnMapping } from '../../../server/observation/column-mapping.ts';

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];

const mapping: ColumnMapping = {
  name: 'a',
  headers: ['ONS', 'Rate'],
  columns: { area_code: 'ONS', value: 'Rate' },
  constants: { indicator: '10101' },
  policy: null,
};

describe('identifyBytes', () => {
  it("is a single file's own hash", () => {
    expect(identifyBytes([one])).toBe(one);
  });

  it('is of several files the hash of their hashes in order of size, whichever came first', () => {
    const expected = createHash('sha256')
      .update(one + other)
      .digest('hex');
    expect(identifyBytes([one, other])).toBe(expected);
    expect(identifyBytes([other, one])).toBe(expected);
  });
});

describe('extractId', () => {
  it('is the beginning of the hash', () => {
    expect(extractId(one, null)).toBe('aaaaaaaaaaaaaaaa');
  });

  it('is another one by another mapping, whatever that is called and in whatever order it is written', () => {
    const id = extractId(one, mapping);
    expect(id).not.toBe(extractId(one, null));
    expect(id).not.toBe(extractId(one, { ...mapping, constants: { indicator: '90284' } }));
    const columns = { value: 'Rate', area_code: 'ONS' };
    expect(extractId(one, { ...mapping, name: 'b', columns })).toBe(id);
  });
});

describe('refusalId', () => {
  const asked = {
    ...{ policy: null, period: null, released: null, mapping: null },
    ...{ dryRun: false, by: 'test', mayRestore: true },
  };

  it('tells apart how the bytes were to be taken', () => {
    const ids = [
      refusalId(one, { ...asked, layout: 'auto' }),
      refusalId(one, { ...asked, layout: 'fingertips' }),
      refusalId(one, { ...asked, layout: 'auto', period: '2024' }),
      refusalId(one, { ...asked, layout: 'auto', mapping }),
      refusalId(other, { ...asked, layout: 'auto' }),
    ];
    expect(new Set(ids).size).toBe(5);
  });
});
