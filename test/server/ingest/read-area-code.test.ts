import { describe, expect, it } from 'vitest';
import { isNhsPlace, readAreaCode } from '../../../server/ingest/read-area-code.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const register = smallCatalogue.areas;

describe('readAreaCode', () => {
  it.each(['E92000001', 'E06000001', 'E12000007', 'E10000032'])('knows %s', (code) => {
    expect(readAreaCode(code, register)).toEqual({
      code,
      fault: null,
      isRegistered: true,
      isRespelled: false,
    });
  });

  it('knows a code that is no longer in use: Dorset before its reorganisation in 2019', () => {
    expect(readAreaCode('E10000009', register)).toMatchObject({ fault: null, isRegistered: true });
  });

  it.each(['K02000001', 'S92000003', 'W92000004', 'N92000002', 'E11000001', 'E54000008', 'E38000001'])(
    'takes %s, of another kind or country, as an area to register',
    (code) => {
      expect(readAreaCode(code, register)).toMatchObject({ code, fault: null, isRegistered: false });
    },
  );

  it.each([
    ['', 'area-code-blank'],
    ['  ', 'area-code-blank'],
    ['Hartlepool', 'area-code-malformed'],
    ['E0600001', 'area-code-malformed'],
    ['E060000011', 'area-code-malformed'],
    ['X06000001', 'area-code-malformed'],
    ['A81001', 'area-code-malformed'],
    ['E06999999', 'area-code-unknown'],
    ['E12000099', 'area-code-unknown'],
    ['E10000099', 'area-code-unknown'],
    ['E92000002', 'area-code-unknown'],
    ['E99999999', 'area-code-unknown'],
    ['E64000001', 'area-code-unknown'],
  ])('refuses %j: %s', (text, fault) => {
    expect(readAreaCode(text, register)).toMatchObject({ fault });
  });

  it('mends small letters and spaces, and says so', () => {
    expect(readAreaCode(' e06000001', register)).toEqual({
      code: 'E06000001',
      fault: null,
      isRegistered: true,
      isRespelled: true,
    });
  });
});

describe('isNhsPlace', () => {
  it.each([
    ['A81001', 'GPs', true],
    ['RXH', 'Acute Trusts', true],
    ['U60176', 'PCNs (v. 28/07/23)', true],
    ['10R', 'ICB sub-locations', true],
    ['A81001', 'Counties & UAs (from Apr 2023)', false],
    ['A81001', '', false],
    ['Hartlepool', 'GPs', false],
  ])('of %s in a row of %j is %s', (code, areaType, is) => {
    expect(isNhsPlace(code, areaType)).toBe(is);
  });
});
