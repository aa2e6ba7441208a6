import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { comparisonFileName } from '../../../server/reports/comparison-file-name.ts';
import { comparisonTable } from '../../../server/reports/comparison-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import * as answers from '../../support/comparison-answers.ts';

const comparisonCsv = asCsv(comparisonTable);

const rowsOf = (csv: string) =>
  parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('a comparison as CSV', () => {
  const rows = rowsOf(comparisonCsv(answers.fiveAreas));

  it('has a row for every area, and the benchmark’s last', () => {
    expect(rows.map(({ area_name, role, rank }) => [area_name, role, rank])).toEqual([
      ['Darlington', 'area', '1'],
      ['Redcar and Cleveland', 'area', '2'],
      ['Middlesbrough', 'area', '3'],
      ['Stockton-on-Tees', 'area', '4'],
      ['Bournemouth, Christchurch and Poole', 'area', '5'],
      ['Isles of Scilly', 'area', ''],
      ['England', 'benchmark', ''],
    ]);
  });

  it('says in every row what is compared with what, how, and where it comes from', () => {
    expect(rows[0]).toMatchObject({
      area_code: 'E06000001',
      period: '2023/24',
      value: '150',
      lower95: '142',
      upper95: '158',
      count: '1800',
      denominator: '120000',
      missing: '',
      comparison: 'worse',
      comparator_name: 'England',
      comparison_method: '95% confidence limits',
      comparison_confidence: '95%',
      quintile: '5',
      funnel_significance: '',
      funnel_population: '',
      funnel_why_not: '',
      source: 'Office for Health Improvement and Disparities, injuries.csv',
      released: '2025-03-04',
      notes: 'Counts are rounded.',
      store_version: '3',
    });
  });

  it('has the rank among how many, whether it is shared, and how it moved', () => {
    const pick = ({
      rank,
      ranked_areas,
      rank_shared,
      rank_before,
      rank_change,
      rank_before_period,
    }: Record<string, string>) => [
      rank,
      ranked_areas,
      rank_shared,
      rank_before,
      rank_change,
      rank_before_period,
    ];
    const moved = rowsOf(comparisonCsv(answers.rankedAgain)).map(pick);
    expect([moved[0], moved[1], moved[3], moved[5], moved[6]]).toEqual([
      ['1', '5', 'false', '3', '2', '2022/23'],
      ['2', '5', 'true', '1', '-1', '2022/23'],
      ['4', '5', 'false', '', '', '2022/23'],
      ['', '5', '', '2', '', '2022/23'],
      ['', '', '', '', '', ''],
    ]);
    expect(pick(rows[0] ?? {})).toEqual(['1', '5', 'false', '', '', '']);
  });

  it('has the letters of each area on a map, where one was asked for', () => {
    const labels = rowsOf(comparisonCsv(answers.onMap(answers.fiveAreas))).map(({ map_label }) => map_label);
    expect(labels).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', '']);
    expect(rows[0]?.map_label).toBe('');
  });

  it('says why a value is missing, never 0', () => {
    expect(rows[5]).toMatchObject({
      value: '',
      missing: 'not-available',
      why_missing: 'Not available from the publisher. Combined with Cornwall.',
      comparison: 'not-compared',
    });
  });

  it('names a funnel’s own comparator, and no confidence for fifths', () => {
    expect(rowsOf(comparisonCsv(answers.funnel))[0]).toMatchObject({
      comparator_code: '',
      comparator_name: 'the average of these areas',
      funnel_significance: 'high-99.8',
      comparison_method: 'Funnel limits',
      comparison_confidence: '95% and 99.8%',
    });
    expect(rowsOf(comparisonCsv(answers.fifths))[0]).toMatchObject({
      comparison_method: 'Fifths',
      comparison_confidence: '',
      comparator_name: '',
    });
  });

  it('says in one row why there is none', () => {
    const [only, ...others] = rowsOf(comparisonCsv(answers.noAreas));
    expect([only?.why_missing, only?.missing, others]).toEqual(['No regions.', 'not-available', []]);
  });
});

describe('the name of a file of a comparison', () => {
  it.each([
    [answers.fiveAreas, 'png', 'comparison_injury-admissions_0-14_persons_utla-vs-england_2023-24_ci95.png'],
    [answers.funnel, 'svg', 'comparison_injury-admissions_0-14_persons_utla_2023-24_funnel.svg'],
    [
      answers.demonstration,
      'csv',
      'demonstration_comparison_injury-admissions_0-14_persons_utla-vs-england_2023-24_ci95.csv',
    ],
    [answers.noAreas, 'csv', 'comparison_injury-admissions_0-14_persons_utla_no-data_ci95.csv'],
    [
      {
        ...answers.fiveAreas,
        question: {
          ...answers.fiveAreas.question,
          parent: { code: 'E12000008', name: 'South East', type: 'region' as const },
        },
      },
      'png',
      'comparison_injury-admissions_0-14_persons_utla-in-south-east-vs-england_2023-24_ci95.png',
    ],
    [
      { ...answers.fiveAreas, question: { ...answers.fiveAreas.question, areas: ['E06000001'] } },
      'png',
      'comparison_injury-admissions_0-14_persons_bournemouth-christchurch-and-poole-and-5-more-vs-england_2023-24_ci95.png',
    ],
  ])('says what is inside', (answer, extension, name) => {
    expect(comparisonFileName(answer, extension)).toBe(name);
  });
});
