import { describe, expect, it } from 'vitest';
import { comparisonDownloads } from '../../../client/exports/comparison-downloads.ts';
import { neighbourDownloads } from '../../../client/exports/neighbour-downloads.ts';
import { partnerDownloads } from '../../../client/exports/partner-downloads.ts';
import { profileDownloads } from '../../../client/exports/profile-downloads.ts';
import { tableItem, toReportItems } from '../../../client/exports/report-items.ts';
import { trendDownloads } from '../../../client/exports/trend-downloads.ts';
import { fiveAreas, onBoundaries } from '../../support/comparison-answers.ts';

const asked = (downloads: Parameters<typeof toReportItems>[0]) =>
  toReportItems(downloads).map(({ item, what }) => [item.asked, item.as, what]);

describe('what a page offers to a report', () => {
  it('is a trend once, with the very parameters of its drawing', () => {
    const question = { indicator: '90284', area: ['E10000032', 'E06000043'], sex: 'persons' } as const;
    const drawn = { limits: 'band', layout: 'one', axis: 'zero', target: 50 } as const;
    expect(asked(trendDownloads({ ...question, area: [...question.area] }, drawn))).toEqual([
      [
        'trend?indicator=90284&area=E10000032&area=E06000043&sex=persons&limits=band&target=50',
        'chart',
        null,
      ],
    ]);
  });

  it('is a profile with its area, and not the chapter beside it', () => {
    const selection = { benchmark: 'E12000008', partner: null, asAt: '7' };
    expect(asked(profileDownloads('E10000032', selection))).toEqual([
      ['profile?area=E10000032&benchmark=E12000008&asAt=7', 'chart', null],
    ]);
  });

  it('is the map of partners, the forms of working and the arrangements', () => {
    expect(asked(partnerDownloads('E10000032', { asAt: null }, { hasForms: true }))).toEqual([
      ['partners?area=E10000032', 'chart', 'the map'],
      ['partner-forms?area=E10000032', 'chart', 'forms of working'],
      ['arrangements?area=E10000032', 'table', 'arrangements'],
    ]);
  });

  it('is the table alone of a map that has no boundary to draw', () => {
    const downloads = comparisonDownloads(
      { indicator: '90284', chart: 'boundaries' },
      onBoundaries(fiveAreas, fiveAreas.rows),
    );
    expect(asked(downloads)).toEqual([['comparison?indicator=90284&chart=boundaries', 'table', null]]);
  });

  it('is an answer that is never drawn, by the path of its table', () => {
    expect(asked(neighbourDownloads('E10000032', { set: 'cipfa', count: 5, asAt: null }))).toEqual([
      ['neighbours/E10000032?set=cipfa&count=5', 'table', null],
    ]);
    expect(tableItem('/api/v1/bodies/nhs-england?format=csv')).toEqual({
      asked: 'bodies/nhs-england',
      as: 'table',
      caption: '',
      findings: null,
    });
  });
});
