import { describe, expect, it } from 'vitest';
import { readResidence } from '../../../../server/ingest/admissions/read-residence.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const read = (text: string) => readResidence(text, smallCatalogue.areas);

describe('where somebody lives', () => {
  it('is an area of England by its code', () => {
    const known = { kind: 'area', code: 'E06000001', isRegistered: true };
    expect(read('E06000001')).toEqual({ ...known, isRespelled: false });
    expect(read(' e06000001')).toEqual({ ...known, isRespelled: true });
    expect(read('E54000050')).toMatchObject({ kind: 'area', isRegistered: false });
  });

  it.each(['', 'U', 'Y', 'NULL', 'unknown', 'E99999999'])('is not known: %j', (text) => {
    expect(read(text)).toEqual({ kind: 'unknown' });
  });

  it.each(['S', 'W', 'X', 'Z', 'W06000015', 'S12000036', 'N09000003', 'M99999999'])(
    'is outside: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'outside' });
    },
  );

  it.each([
    ['00EB', 'area-code-malformed'],
    ['Hartlepool', 'area-code-malformed'],
    ['E06000999', 'area-code-unknown'],
  ])('is an error: %s', (text, rule) => {
    expect(read(text)).toEqual({ kind: 'fault', rule });
  });
});
