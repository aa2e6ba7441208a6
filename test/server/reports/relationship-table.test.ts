import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { relationshipFileName } from '../../../server/reports/relationship-file-name.ts';
import { relationshipTable } from '../../../server/reports/relationship-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import * as answers from '../../support/relationship-answers.ts';

const relationshipCsv = asCsv(relationshipTable);

const read = (text: string) => parse<Record<string, string>>(text.trim(), { header: true }).data;

describe('the data file of a relationship', () => {
  const rows = read(relationshipCsv(answers.sixtyAreas));

  it('has a row for each area, for each left out with the reason, and for what was worked out', () => {
    const kinds = rows.map(({ row }) => row);
    expect(kinds.filter((kind) => kind === 'area')).toHaveLength(60);
    expect(kinds.slice(60)).toEqual([
      'left-out',
      'left-out',
      'correlation',
      'rank-correlation',
      'slope',
      'intercept',
    ]);
    expect(rows[61]).toMatchObject({
      area_name: 'Small Place',
      y_value: '',
      y_missing: 'suppressed',
      left_out_reason: 'suppressed',
    });
  });

  it('gives both figures with their period, limits, source and release in every row of an area', () => {
    expect(rows[0]).toMatchObject({
      x_indicator_id: 'child-poverty-relative',
      x_period: '2023/24',
      x_source: 'Department for Work and Pensions, poverty.csv',
      y_unit: 'per 10,000',
      y_lower95: '84.1',
      y_count: '1230',
      y_released: '2025-03-04',
      same_days: 'true',
      caution: 'Areas, not children: each point is a whole area.',
      notes: 'Counts are rounded. (Hospital admissions for injury; NHS England)',
      store_version: '12',
    });
  });

  it('gives the correlation with its limits, its method and the sources of both', () => {
    expect(rows[62]).toMatchObject({
      value: String(answers.sixtyAreas.correlation?.value),
      lower95: String(answers.sixtyAreas.correlation?.lower95),
      method: "Pearson's correlation; limits by Fisher's method",
      areas: '60',
      x_source: 'Department for Work and Pensions, poverty.csv',
      y_source: 'Office for Health Improvement and Disparities, injuries.csv',
    });
  });

  it('says which days stand beside which where they are not the same', () => {
    expect(read(relationshipCsv(answers.ofOtherDays))[0]).toMatchObject({
      same_days: 'false',
      x_period: '2023',
      notes: expect.stringContaining('Different periods stand beside each other'),
    });
  });

  it('says why where there is nothing', () => {
    expect(read(relationshipCsv(answers.nothing))).toMatchObject([
      { row: 'nothing', left_out_why: 'No period of the two is the same days.' },
    ]);
  });
});

describe('the name of its file', () => {
  it.each([
    [
      answers.sixtyAreas,
      'relationship_injury-admissions-0-14-against-child-poverty-relative-0-15_utla_2023-24',
    ],
    [
      answers.madeUp,
      'demonstration_relationship_injury-admissions-0-14-against-child-poverty-relative-0-15_utla_2023-24',
    ],
    [
      answers.ofOtherDays,
      'relationship_injury-admissions-0-14-against-child-poverty-relative-0-15_utla_2023-24-beside-2023',
    ],
    [answers.nothing, 'relationship_injury-admissions-0-14-against-child-poverty-relative-0-15_utla_no-data'],
  ])('says what is inside, case %#', (answer, name) => {
    expect(relationshipFileName(answer, 'csv')).toBe(`${name}.csv`);
  });
});
