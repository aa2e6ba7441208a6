import { describe, expect, it } from 'vitest';
import { citationLines } from '../../../server/contract/citation-words.ts';
import { citeReport } from '../../../server/reports/cite-report.ts';
import { demonstration, gapsAndSuppressed } from '../../support/trend-answers.ts';
import { trendReport } from '../../support/trend-report.ts';

const address = 'https://injury.example/trends?area=E06000017&asAt=12';

describe('a citation', () => {
  it('names publisher and release, what the figures are, the product, when they were held, the address and the day', () => {
    const cited = {
      title: 'Admissions in Rutland are too few for a trend',
      subtitle: 'Admissions, per 10,000; Rutland; 2010/11 to 2023/24',
      demonstration: false,
      sources: ['Source: Fingertips, indicator 90284. Released 4 March 2025.'],
      licences: ['Contains public sector information licensed under the Open Government Licence v3.0.'],
      held: 'Figures as held on 31 March 2026 (store version 12).',
    };
    expect(citationLines(cited, address, '1 April 2026')).toEqual([
      'Source: Fingertips, indicator 90284. Released 4 March 2025.',
      'Admissions, per 10,000; Rutland; 2010/11 to 2023/24. Injury outcomes of children in England. Figures as held on 31 March 2026 (store version 12).',
      `Address: ${address}`,
      'Accessed: 1 April 2026',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ]);
    expect(citationLines(cited, address).join()).not.toContain('Accessed');
  });

  it('warns before anything else of made-up figures', () => {
    const [first] = citationLines(citeReport(trendReport(demonstration)), address);
    expect(first).toBe('Demonstration data, not real figures: do not cite them as findings.');
  });

  it('says areas and periods of an answer whose subtitle does not', () => {
    const report = trendReport(gapsAndSuppressed);
    const cited = citeReport({ ...report, words: { ...report.words, subtitle: null } });
    expect(cited.subtitle).toMatch(
      /^Admissions in Rutland are too few for a trend \(Area: Rutland.*; Period: /,
    );
    expect(citeReport(report).subtitle).toBe(gapsAndSuppressed.subtitle);
  });
});
