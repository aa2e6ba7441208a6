import { describe, expect, it } from 'vitest';
import { partnerDownloads } from '../../../client/exports/partner-downloads.ts';

const addressesOf = (asAt: string | null, hasForms: boolean) =>
  partnerDownloads('E10000032', { asAt }, { hasForms }).map(({ format, address }) => [format, address]);

describe('the downloads of a map of partners', () => {
  it('are the map as picture and drawing, and the partners and arrangements as tables', () => {
    expect(addressesOf(null, false)).toEqual([
      ['PNG of the map', '/api/v1/charts/partners.png?area=E10000032&download=true'],
      ['SVG of the map', '/api/v1/charts/partners.svg?area=E10000032&download=true'],
      ['CSV of partners', '/api/v1/partners?area=E10000032&format=csv'],
      ['XLSX of partners', '/api/v1/partners?area=E10000032&format=xlsx'],
      ['ZIP of partners', '/api/v1/partners?area=E10000032&format=zip'],
      ['CSV of arrangements', '/api/v1/arrangements?area=E10000032&format=csv'],
      ['XLSX of arrangements', '/api/v1/arrangements?area=E10000032&format=xlsx'],
      ['ZIP of arrangements', '/api/v1/arrangements?area=E10000032&format=zip'],
    ]);
  });

  it('have the timeline of forms of working too where any are recorded, all as the page shows them', () => {
    const found = addressesOf('4', true);
    expect(found.map(([format]) => format)).toContain('PNG of forms of working');
    expect(found[2]).toEqual([
      'PNG of forms of working',
      '/api/v1/charts/partner-forms.png?area=E10000032&asAt=4&download=true',
    ]);
    expect(found.filter(([, address]) => !address?.includes('asAt=4'))).toEqual([]);
  });
});
