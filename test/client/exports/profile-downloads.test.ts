import { describe, expect, it } from 'vitest';
import { profileDownloads } from '../../../client/exports/profile-downloads.ts';

describe('the downloads of a profile', () => {
  it('are those of exactly what is shown', () => {
    const shown = { benchmark: 'E12000008', partner: 'housing-authority', asAt: '12' };
    expect(profileDownloads('E10000032', shown).map(({ format, address }) => [format, address])).toEqual([
      [
        'PNG',
        '/api/v1/charts/profile.png?area=E10000032&benchmark=E12000008&partner=housing-authority&asAt=12&download=true',
      ],
      [
        'SVG',
        '/api/v1/charts/profile.svg?area=E10000032&benchmark=E12000008&partner=housing-authority&asAt=12&download=true',
      ],
      ['CSV', '/api/v1/profiles/E10000032?benchmark=E12000008&partner=housing-authority&asAt=12&format=csv'],
      [
        'XLSX',
        '/api/v1/profiles/E10000032?benchmark=E12000008&partner=housing-authority&asAt=12&format=xlsx',
      ],
      ['ZIP', '/api/v1/profiles/E10000032?benchmark=E12000008&partner=housing-authority&asAt=12&format=zip'],
      [
        'the injury chapter (Word)',
        '/api/v1/reports/injury-chapter.docx?area=E10000032&benchmark=E12000008&asAt=12',
      ],
    ]);
  });

  it('leave England to the interface', () => {
    const [png] = profileDownloads('E10000032', { benchmark: 'E92000001', partner: null, asAt: null });
    expect(png?.address).toBe('/api/v1/charts/profile.png?area=E10000032&download=true');
  });
});
