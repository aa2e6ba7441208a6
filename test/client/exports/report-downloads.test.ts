import { describe, expect, it } from 'vitest';
import {
  fitsAddress,
  reportAddress,
  reportDocumentAddress,
  reportFigureAddress,
} from '../../../client/exports/report-downloads.ts';
import { plainItem } from '../../../client/selection/report-item.ts';

const report = { title: 'Ours', items: [plainItem('profile?area=E10000032')], asAt: '7' };

describe('the addresses of a report', () => {
  it('carry all of it: of the page that shows it, and of the Word file', () => {
    expect(reportAddress(report, 'https://example.org')).toBe(
      'https://example.org/report?title=Ours&item=profile%3Farea%3DE10000032&asAt=7',
    );
    expect(reportDocumentAddress(report)).toBe(
      '/api/v1/reports/collected.docx?title=Ours&item=profile%3Farea%3DE10000032&asAt=7',
    );
  });

  it('are of each figure as at the version that is shown', () => {
    expect(reportFigureAddress({ asked: 'profile?area=E10000032' }, 7)).toBe(
      '/api/v1/reports/figure.svg?item=profile%3Farea%3DE10000032&asAt=7',
    );
  });

  it('are too long where findings fill 128 kB', () => {
    // 40 items of 6 findings of 600 letters: 144,000 letters, beyond 131,072 bytes.
    const findings = Array.from({ length: 6 }, () => 'x'.repeat(600));
    const items = Array.from({ length: 40 }, (_, at) => ({ ...plainItem(`profile?area=${at}`), findings }));
    expect(fitsAddress(report)).toBe(true);
    expect(fitsAddress({ ...report, items })).toBe(false);
  });
});
