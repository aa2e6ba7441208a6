import { describe, expect, it } from 'vitest';
import {
  nameOfItem,
  parseReportItem,
  plainItem,
  printReportItem,
  type ReportItem,
} from '../../../client/selection/report-item.ts';

const trend = 'trend?indicator=90284&area=E10000032&area=E06000043&show=count';
const arrangements = 'arrangements?area=E10000032';

const cases: readonly [title: string, text: string, item: ReportItem][] = [
  ['a chart as it is', trend, { asked: trend, as: 'chart', caption: '', findings: null }],
  ['an answer without a chart, which is a table', arrangements, plainItem(arrangements)],
  [
    'a chart with its table, under a caption of one’s own',
    `${trend}&as=both&caption=Falls+%26+burns`,
    { asked: trend, as: 'both', caption: 'Falls & burns', findings: null },
  ],
  [
    'findings of one’s own',
    `${trend}&finding=One.&finding=Two%2C+too.`,
    { asked: trend, as: 'chart', caption: '', findings: ['One.', 'Two, too.'] },
  ],
  ['no findings at all', `${trend}&finding=`, { asked: trend, as: 'chart', caption: '', findings: [] }],
  [
    'an area in the path, and nothing behind it but a caption',
    'neighbours/E10000032?caption=Like+us',
    { asked: 'neighbours/E10000032', as: 'table', caption: 'Like us', findings: null },
  ],
];

describe('an item of a report', () => {
  it.each(cases)('is read from an address, and printed as it was: %s', (_title, text, item) => {
    expect(parseReportItem(text)).toEqual(item);
    expect(printReportItem(item)).toBe(text);
  });

  it('takes the usual part where an address asks for one that there is not', () => {
    expect(parseReportItem('trend?area=E92000001&as=film').as).toBe('chart');
    expect(parseReportItem(`${arrangements}&as=chart`).as).toBe('table');
  });

  it('is named by what stands before its parameters or its area', () => {
    expect(nameOfItem({ asked: trend })).toBe('trend');
    expect(nameOfItem({ asked: 'neighbours/E10000032?count=5' })).toBe('neighbours');
  });
});
