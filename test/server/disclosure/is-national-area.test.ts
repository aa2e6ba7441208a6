import { describe, expect, it } from 'vitest';
import { isNationalArea } from '../../../server/disclosure/is-national-area.ts';

describe('a national area', () => {
  it.each(['E92000001', 'W92000004', 'K02000001', 'K04000001'])('is %s', (code) => {
    expect(isNationalArea(code)).toBe(true);
  });

  it.each(['E12000001', 'E10000032', 'E06000001', 'W06000015', 'E54000050', ''])('is not %j', (code) => {
    expect(isNationalArea(code)).toBe(false);
  });
});
