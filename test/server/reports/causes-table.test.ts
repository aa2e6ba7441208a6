import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { causesFileName } from '../../../server/reports/causes-file-name.ts';
import { causesTable } from '../../../server/reports/causes-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import * as answers from '../../support/causes-answers.ts';

const causesCsv = asCsv(causesTable);

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const rows = rowsOf(causesCsv(answers.byCause));
const rowOf = (id: string) => rows.find((row) => row.group_id === id);

describe('the causes as a file', () => {
  it('have a row for each group, each part, all admissions and the nights', () => {
    expect(rows.map(({ measure, group_id }) => [measure, group_id])).toEqual([
      ['group', 'falls'],
      ['group', 'transport'],
      ['part-of-group', 'pedestrian'],
      ['group', 'drowning'],
      ['group', 'forces-of-nature'],
      ['group', 'none'],
      ['all-admissions', 'all'],
      ['zero-nights', 'zero-nights'],
    ]);
  });

  it('give count, rate, share, change, difference and cost with where each comes from', () => {
    expect(rowOf('falls')).toMatchObject({
      count: '200',
      value: '50',
      lower95: '45',
      share_of_admissions: '0.5',
      groups_add_up: 'true',
      change: '20',
      comparator_value: '40',
      difference: '10',
      share_of_difference: '0.8',
      cost_lower_pounds: '205000',
      cost_upper_pounds: '300000',
      cost_price_year: 'not stated',
      cost_holds_if: 'if all happened at home',
      cost_source: 'Injury Prevention 2016;22:334',
      commissioner: 'local-authority',
      under_fives_priority: 'true',
    });
    expect(rowOf('transport')?.why_no_cost).toBe('No cost of an admission is held.');
    expect(rowOf('zero-nights')).toMatchObject({
      count: '180',
      denominator: '300',
      share_of_admissions: '0.6',
    });
    expect(rowOf('zero-nights')?.notes).toContain('how patients are recorded');
  });

  it('keep a suppressed count hidden, and 0 as 0', () => {
    expect(rowOf('drowning')).toMatchObject({ count: '', value: '', missing: 'suppressed' });
    expect(rowOf('forces-of-nature')).toMatchObject({ count: '0', missing: '' });
  });

  it('say why there is nothing, and what to bring', () => {
    const [row, ...more] = rowsOf(causesCsv(answers.nothing));
    expect(more).toEqual([]);
    expect(row?.notes).toBe(
      'No figures by first external cause have been brought in yet. | Bring admissions with a cause.',
    );
  });

  it('are called by what is inside', () => {
    expect(causesFileName(answers.byCause, 'csv')).toBe(
      'causes-of-injury-admissions_west-sussex_0-4_2023-24.csv',
    );
    const any = { ...answers.madeUp.question, by: 'code', position: 'any', sex: 'male' } as const;
    expect(causesFileName({ ...answers.madeUp, question: any }, 'png')).toBe(
      'demonstration_causes-of-injury-admissions_by-code_any-position_west-sussex_0-4_male_2023-24.png',
    );
  });
});
