import { describe, expect, it } from 'vitest';
import {
  type CollectedReport,
  emptyReport,
  parseReport,
  printReport,
  readReportSearch,
} from '../../../client/selection/collected-report.ts';
import { plainItem } from '../../../client/selection/report-item.ts';
import { parseSearchString, printSearchString } from '../../../client/selection/search-string.ts';

const report: CollectedReport = {
  title: 'Falls & burns in “our” county',
  items: [
    { asked: 'trend?indicator=90284&area=E10000032', as: 'both', caption: '50% & more?', findings: ['One.'] },
    plainItem('profile?area=E10000032'),
  ],
  asAt: '12',
};

/** As the router does: through the text of an address. */
const throughAddress = (given: CollectedReport) =>
  parseReport(readReportSearch(parseSearchString(printSearchString({ ...printReport(given) }))));

describe('a report in an address', () => {
  it('is read back as it was, with every word of its author', () => {
    expect(throughAddress(report)).toEqual({ report, problem: null });
  });

  it('is one item where only one stands there', () => {
    const one = { ...emptyReport, items: [plainItem('profile?area=E10000032')] };
    expect(throughAddress(one).report).toEqual(one);
  });

  it('is none where no item stands there, whatever its title', () => {
    expect(parseReport(readReportSearch({ title: 'Ours', item: ' ' })).report).toBeNull();
  });

  it('keeps to 40 items, and says how many are left out', () => {
    const items = Array.from({ length: 42 }, (_, at) => plainItem(`profile?area=E${10000000 + at}`));
    const { report: read, problem } = throughAddress({ ...emptyReport, items });
    expect(read?.items).toHaveLength(40);
    expect(problem).toBe('too many items: 42. A report takes 40; the last 2 are left out.');
  });

  it('drops parameters of other things', () => {
    expect(readReportSearch({ item: 'a', area: 'E10000032' })).toEqual({ item: ['a'] });
  });
});
