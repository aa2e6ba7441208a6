import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { settlePeriod } from '../../../../server/ingest/wide-tables/settle-period.ts';
import { parsePeriod } from '../../../../server/observation/parse-period.ts';
import { readingContext } from '../../../support/reading-context.ts';

function settle(title: string, footnotes: readonly string[], fileName: string, option: string | null = null) {
  const findings = collectFindings();
  const head = { fileName, preamble: [title], header: ['Code'], line: 2 };
  const period = option === null ? null : parsePeriod(option);
  const settled = settlePeriod(head, footnotes, readingContext({ findings, period }));
  const found = [...findings.problems(), ...findings.warnings()].map(({ rule }) => rule);
  return { settled, found };
}

describe('settlePeriod', () => {
  it.each([
    ['a title', 'England, April to June 2024', [], 'a.csv', '2024-04-01', '2024-07-01', 'quarter'],
    ['a note', 'Table E2', ['Totals for Jul-Sep 2014.'], 'a.csv', '2014-07-01', '2014-10-01', 'quarter'],
    ["the file's name", 'Table E2', [], 'p1e_2014Q3_need.csv', '2014-07-01', '2014-10-01', 'quarter'],
    ['2023-24', 'England, 2023-24', [], 'a.csv', '2023-04-01', '2024-04-01', 'financial'],
    ['months of a year', 'April 2023 to March 2024', [], 'a.csv', '2023-04-01', '2024-04-01', 'financial'],
  ])('takes the period from %s, with a warning', (_, title, notes, fileName, start, end, kind) => {
    const { settled, found } = settle(title, notes, fileName);
    expect(settled).toMatchObject({ start, end, kind });
    expect(found).toEqual(['period-from-title']);
  });

  it('takes the word of the user before any other', () => {
    const { settled, found } = settle('England, April to June 2024', [], 'a.csv', '2019/20');
    expect(settled).toMatchObject({ label: '2019/20' });
    expect(found).toEqual(['period-from-option']);
  });

  it('does not take a year that a note mentions for the period', () => {
    const settled = settle('Table A1', ['Ages are those of 2021.'], 'a.csv');
    expect(settled).toEqual({ settled: null, found: ['period-not-told'] });
  });

  it.each([
    ['none', 'Table A1', 'period-not-told'],
    ['only a day', 'Table A1, as on 30 June 2024', 'period-not-told'],
    ['several', 'April to June 2023 and July to September 2023', 'period-ambiguous'],
  ])('asks for the period where the file tells %s', (_, title, rule) => {
    expect(settle(title, [], 'a.csv')).toEqual({ settled: null, found: [rule] });
  });
});
