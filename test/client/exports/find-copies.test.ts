import { describe, expect, it } from 'vitest';
import { findCopies, machineAddresses } from '../../../client/exports/find-copies.ts';
import { neighbourDownloads } from '../../../client/exports/neighbour-downloads.ts';
import { partnerDownloads } from '../../../client/exports/partner-downloads.ts';
import { trendDownloads } from '../../../client/exports/trend-downloads.ts';
import { defaultTrendSelection } from '../../../client/selection/trend-selection.ts';

const asked = '?indicator=90284&area=E10000032&by=area';
const trend = trendDownloads({ indicator: '90284', area: ['E10000032'], by: 'area' }, defaultTrendSelection);

describe('what of a view can be copied', () => {
  it('is its picture, shown and not saved, and its table, at the store version that is shown', () => {
    expect(findCopies(trend, 7)).toEqual({
      pictures: [{ of: '', address: `/api/v1/charts/trend.png${asked}&asAt=7` }],
      tables: [{ of: '', address: `/api/v1/trends${asked}&format=shown&asAt=7` }],
    });
  });

  it('is named where there are several', () => {
    const { pictures, tables } = findCopies(
      partnerDownloads('E10000032', { asAt: null }, { hasForms: true }),
      7,
    );
    expect(pictures.map((copy) => copy.of)).toEqual([' of the map', ' of forms of working']);
    expect(tables.map((copy) => copy.of)).toEqual([' of partners', ' of arrangements']);
  });

  it('is the table alone where nothing is drawn', () => {
    const downloads = neighbourDownloads('E10000032', { set: null, count: 15, asAt: null });
    const { pictures, tables } = findCopies(downloads, 7);
    expect([pictures.length, tables.length]).toEqual([0, 1]);
  });
});

it('addresses for web pages and programs are whole, show what they give, and leave out files that need an office', () => {
  expect(machineAddresses(trend, 'https://injury.example')).toEqual([
    { format: 'PNG', address: `https://injury.example/api/v1/charts/trend.png${asked}` },
    { format: 'SVG', address: `https://injury.example/api/v1/charts/trend.svg${asked}` },
    { format: 'CSV', address: `https://injury.example/api/v1/trends${asked}&format=csv` },
  ]);
});
