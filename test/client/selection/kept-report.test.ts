import { describe, expect, it } from 'vitest';
import { addItem } from '../../../client/selection/change-report.ts';
import { emptyReport } from '../../../client/selection/collected-report.ts';
import type { BrowserStorage } from '../../../client/selection/keep-in-browser.ts';
import { openReportKeeper } from '../../../client/selection/kept-report.ts';
import { plainItem } from '../../../client/selection/report-item.ts';

function memory(text: string | null = null): BrowserStorage & { text: string | null } {
  const storage = {
    text,
    getItem: () => storage.text,
    setItem: (_place: string, written: string) => {
      storage.text = written;
    },
  };
  return storage;
}

const trend = plainItem('trend?indicator=90284&area=E10000032');

describe('the report of a browser', () => {
  it('is kept with title, items, words and day, and read back by another page', () => {
    const storage = memory();
    const report = {
      title: 'Ours',
      items: [{ ...trend, caption: 'Fewer falls', findings: ['One.'] }],
      asAt: '7',
    };
    openReportKeeper(() => storage).change(() => report);
    expect(openReportKeeper(() => storage).read()).toEqual({ value: report, state: 'kept' });
  });

  it('is changed from what another tab has kept meanwhile', () => {
    const storage = memory();
    const [one, other] = [openReportKeeper(() => storage), openReportKeeper(() => storage)];
    one.change(addItem(trend));
    other.change(addItem(plainItem('profile?area=E10000032')));
    expect(one.read().value.items).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{"version":1,'],
    ['another version', '{"version":2,"title":"","items":[],"asAt":null}'],
    ['no items', '{"version":1,"title":"","asAt":null}'],
    ['an item that is no text', '{"version":1,"title":"","items":["trend?a=1",7],"asAt":null}'],
    ['a day that is no text', '{"version":1,"title":"","items":[],"asAt":7}'],
  ])('is said to be unreadable, and stays as it is, where what is kept is damaged: %s', (_title, text) => {
    const storage = memory(text);
    expect(openReportKeeper(() => storage).read()).toEqual({ value: emptyReport, state: 'unreadable' });
    expect(storage.text).toBe(text);
  });
});
