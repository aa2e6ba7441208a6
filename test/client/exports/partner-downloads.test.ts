import { describe, expect, it } from 'vitest';
import { partnerDownloads } from '../../../client/exports/partner-downloads.ts';

describe('the downloads of a map of partners', () => {
  it('are the partners and the arrangements of the area', () => {
    expect(partnerDownloads('E10000032').map(({ format, address }) => [format, address])).toEqual([
      ['CSV of partners', '/api/v1/partners?area=E10000032&format=csv'],
      ['CSV of arrangements', '/api/v1/arrangements?area=E10000032&format=csv'],
    ]);
  });
});
