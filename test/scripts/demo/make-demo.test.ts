import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { countDemoAdmissions, demoFileNames, makeDemo } from '../../../scripts/make-demo.ts';
import { isAllowedMember } from '../../../server/answers/arrangements/is-allowed-member.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';

type Row = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const files = makeDemo(folder);
const catalogue = loadCatalogue();

function readRows(name: string): Row[] {
  const path = join(folder, `demonstration-${name}.csv`);
  const { data, errors } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const admissions = readRows('injury-admissions');
const roads = readRows('road-casualties');
const poverty = readRows('child-poverty');
const causes = readRows('injury-causes');
const homelessness = readRows('homelessness');
const partners = readRows('partners');
const arrangements = readRows('arrangements');

const cell = (row: Row | undefined, column: string) => row?.[column] ?? '';
const number = (row: Row | undefined, column: string) => Number(cell(row, column) || Number.NaN);
const isArea = (row: Row) => /^Counties/.test(cell(row, 'Area Type'));
const england = admissions.filter(
  (row) => row['Area Code'] === 'E92000001' && row['Category Type'] === '' && row['Parent Code'] === '',
);
const ofEngland = (period: string, age: string, sex: string) =>
  england.find((row) => row['Time period'] === period && row.Age === age && row.Sex === sex);

describe('the demonstration data', () => {
  it('are the same bytes for the same seed and others for another', () => {
    const again = makeDemo(mkdtempSync(join(tmpdir(), 'demo-again-')));
    const other = makeDemo(mkdtempSync(join(tmpdir(), 'demo-other-')), 'another seed');
    files.forEach(({ path }, index) => {
      const bytes = readFileSync(path);
      expect(readFileSync(again[index]?.path ?? '').equals(bytes)).toBe(true);
      expect(readFileSync(other[index]?.path ?? '').equals(bytes)).toBe(false);
    });
  }, 180_000);

  it('say in their file names what they are, and stay below 18 MB', () => {
    expect(files.map(({ path, layout }) => [basename(path), layout])).toEqual([
      ['demonstration-injury-admissions.csv', 'fingertips'],
      ['demonstration-injury-causes.csv', 'observations'],
      ['demonstration-road-casualties.csv', 'fingertips'],
      ['demonstration-child-poverty.csv', 'fingertips'],
      ['demonstration-homelessness.csv', 'observations'],
      ['demonstration-partners.csv', 'partners'],
      ['demonstration-arrangements.csv', 'arrangements'],
    ]);
    expect(demoFileNames).toEqual(files.map(({ path }) => basename(path)));
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(18e6);
  });

  it('say in every row that they are made up', () => {
    const notes = [...admissions, ...roads, ...poverty].map((row) => cell(row, 'Value note'));
    const all = [...notes, ...[...causes, ...homelessness].map((row) => cell(row, 'note'))];
    expect(all.filter((note) => !/^Demonstration data \(made up\)(?:; .+)?$/.test(note))).toEqual([]);
  });

  it('are about the areas in force: 153 upper-tier authorities, or 296 housing authorities and no county', () => {
    for (const rows of [admissions, roads, poverty]) {
      expect(new Set(rows.map((row) => cell(row, 'Area Code'))).size).toBe(153 + 9 + 1);
    }
    const housing = [...new Set(homelessness.map((row) => cell(row, 'area_code')))];
    expect(housing).toHaveLength(296 + 9 + 1);
    expect(housing.filter((code) => code.startsWith('E10'))).toEqual([]);
  });

  it('name indicators that the catalogue recognises', () => {
    const named = [...admissions, ...roads, ...poverty].map((row) => {
      const indicator = catalogue.recogniseIndicator(cell(row, 'Indicator ID'), cell(row, 'Indicator Name'));
      return `${indicator?.id}, ${cell(row, 'Age')}`;
    });
    expect([...new Set(named)]).toEqual([
      'injury-admissions, <15 yrs',
      'injury-admissions, 0-4 yrs',
      'injury-admissions, 5-17 yrs',
      'injury-admissions, 0-17 yrs',
      'ksi-casualties, <16 yrs',
      'ksi-casualties, 0-17 yrs',
      'child-poverty-relative, <16 yrs',
      'child-poverty-absolute, <16 yrs',
    ]);
    expect([...new Set(homelessness.map((row) => cell(row, 'indicator')))]).toEqual([
      'homelessness-accepted',
      'homelessness-duty-owed',
      'homelessness-duty-owed-children',
    ]);
  });

  it.each([
    ['admissions', admissions, 10_000],
    ['road casualties', roads, 100_000],
    ['child poverty', poverty, 100],
  ] as const)(
    'of %s have values that are count over denominator, inside their limits',
    (_, rows, multiplier) => {
      const faulty = rows
        .filter((row) => row.Value !== '')
        .filter((row) => {
          const exact = (multiplier * number(row, 'Count')) / number(row, 'Denominator');
          const limits = [
            number(row, 'Lower CI 99.8 limit'),
            number(row, 'Lower CI 95.0 limit'),
            number(row, 'Value'),
            number(row, 'Upper CI 95.0 limit'),
            number(row, 'Upper CI 99.8 limit'),
          ];
          const inOrder = limits.every((limit, index) => index === 0 || (limits[index - 1] ?? 0) <= limit);
          return Math.abs(number(row, 'Value') - exact) > 0.000_005_001 || !inOrder;
        });
      expect(faulty).toEqual([]);
    },
  );

  it('of homelessness have values that are count over denominator', () => {
    const given = homelessness.filter((row) => !cell(row, 'value').startsWith('['));
    const faulty = given.filter((row) => {
      const exact = (1000 * number(row, 'count')) / number(row, 'denominator');
      return Math.abs(number(row, 'value') - exact) > 0.000_005_001;
    });
    expect(faulty).toEqual([]);
  });
});

describe('the demonstration admissions', () => {
  // The published course: Fingertips 90284, England, Persons, release of 2023/24.
  it.each([
    ['2010/11', 115.22],
    ['2018/19', 98.08],
    ['2019/20', 93.59],
    ['2020/21', 78.21],
    ['2022/23', 75.37],
    ['2023/24', 72.71],
  ])('of England aged 0 to 14 in %s are %f per 10,000, as published', (period, expected) => {
    expect(number(ofEngland(period, '<15 yrs', 'Persons'), 'Value')).toBeCloseTo(expected, 2);
  });

  it('cover fourteen years without a break in England, for four ages and three sexes', () => {
    expect(england).toHaveLength(14 * 4 * 3);
    expect(england.filter((row) => row.Value === '')).toEqual([]);
  });

  it.each(['2010/11', '2017/18', '2023/24'])('add up in England in %s, by age and by sex', (period) => {
    for (const column of ['Count', 'Denominator']) {
      const take = (age: string, sex: string) => number(ofEngland(period, age, sex), column);
      expect(take('0-4 yrs', 'Persons') + take('5-17 yrs', 'Persons')).toBe(take('0-17 yrs', 'Persons'));
      expect(take('<15 yrs', 'Male') + take('<15 yrs', 'Female')).toBe(take('<15 yrs', 'Persons'));
    }
  });

  it('spread believably: most areas within half and one and a half times the national rate', () => {
    const rates = admissions
      .filter((row) => isArea(row) && row['Time period'] === '2023/24' && row.Age === '<15 yrs')
      .filter((row) => row.Sex === 'Persons' && row.Value !== '')
      .map((row) => number(row, 'Value') / 72.71);
    expect(rates.filter((ratio) => ratio > 0.5 && ratio < 1.5).length / rates.length).toBeGreaterThan(0.9);
    expect(Math.max(...rates) - Math.min(...rates)).toBeGreaterThan(0.6);
  });

  it('give the ten tenths of deprivation of England, the most deprived with the highest rate of the ends', () => {
    const deciles = admissions.filter(
      (row) =>
        row.Category !== '' &&
        row['Time period'] === '2023/24' &&
        row.Age === '0-4 yrs' &&
        row.Sex === 'Persons',
    );
    expect(deciles).toHaveLength(10);
    expect(deciles[0]?.Category).toBe('Most deprived decile (IMD2019)');
    expect(number(deciles[0], 'Value')).toBeGreaterThan(number(deciles[9], 'Value'));
    expect(new Set(deciles.map((row) => row['Area Code']))).toEqual(new Set(['E92000001']));
  });

  it('below England show counts rounded to 5 and hide those of 1 to 7 with value and limits', () => {
    const local = admissions.filter((row) => !england.includes(row));
    expect(local.filter((row) => row.Count !== '' && number(row, 'Count') % 5 !== 0)).toEqual([]);
    expect(local.filter((row) => row.Count === '5')).toEqual([]);
    const suppressed = local.filter((row) => /disclosure control/.test(cell(row, 'Value note')));
    const names = new Set(suppressed.map((row) => row['Area Name']));
    expect([...names].sort()).toEqual(['City of London', 'Isles of Scilly', 'Rutland']);
    for (const column of [
      'Value',
      'Count',
      'Lower CI 95.0 limit',
      'Upper CI 95.0 limit',
      'Lower CI 99.8 limit',
    ]) {
      expect(suppressed.filter((row) => row[column] !== '')).toEqual([]);
    }
  });

  it('have gaps in the middle of a line where the publisher had no usable data', () => {
    const derby = admissions.filter(
      (row) => row['Area Code'] === 'E06000015' && row.Age === '<15 yrs' && row.Sex === 'Persons',
    );
    const gaps = derby.filter((row) => row.Value === '');
    expect(gaps.map((row) => row['Time period'])).toEqual(['2015/16', '2016/17']);
    expect(gaps.every((row) => /not published for data quality reasons/.test(cell(row, 'Value note')))).toBe(
      true,
    );
  });
});

describe('the demonstration homelessness', () => {
  it('ends the old measure with 2017/18 and begins the new ones with 2018/19', () => {
    const spanOf = (id: string) => {
      const periods = homelessness.filter((row) => row.indicator === id).map((row) => cell(row, 'period'));
      return [periods[0], periods.at(-1)];
    };
    expect(spanOf('homelessness-accepted')).toEqual(['2010/11', '2017/18']);
    expect(spanOf('homelessness-duty-owed')).toEqual(['2018/19', '2023/24']);
    expect(spanOf('homelessness-duty-owed-children')).toEqual(['2018/19', '2023/24']);
  });

  it('says of every missing value why, and never gives its count', () => {
    const missing = homelessness.filter((row) => cell(row, 'value').startsWith('['));
    expect(new Set(missing.map((row) => row.value))).toEqual(new Set(['[c]', '[x]']));
    expect(missing.filter((row) => row.count !== row.value)).toEqual([]);
  });
});

describe('the demonstration registers', () => {
  it('name nobody who could be taken for real: every name says that it is an example and a demonstration', () => {
    const names = [
      ...partners.map((row) => cell(row, 'organisation')),
      ...arrangements.flatMap((row) => [
        ...['arrangement', 'host', 'lead', 'partner'].map((column) => cell(row, column)),
        ...cell(row, 'members').split(';'),
      ]),
    ].filter((name) => name !== '');
    expect(names.filter((name) => !/^Example .+ \(demonstration\)$/.test(name))).toEqual([]);
  });

  it('are about a handful of areas, West Sussex and one of its districts among them', () => {
    const areas = new Set(partners.map((row) => cell(row, 'area_code')));
    expect([...areas].sort()).toEqual(['E06000043', 'E07000223', 'E08000035', 'E09000012', 'E10000032']);
    expect(new Set(arrangements.map((row) => cell(row, 'area_code')))).toEqual(
      new Set(['E10000032', 'E08000035']),
    );
  });

  it('have forms of working that follow each other, each beginning when the one before ended', () => {
    const fire = partners.filter(
      (row) => row.area_code === 'E10000032' && /Fire and Rescue/.test(cell(row, 'organisation')),
    );
    expect(fire.map((row) => row.form)).toEqual(['networking', 'co-operating', 'collaborating']);
    expect(fire.slice(1).map((row) => row.from)).toEqual(fire.slice(0, -1).map((row) => row.to));
    expect(fire.at(-1)?.to).toBe('');
    const backwards = partners.filter((row) => row.to !== '' && cell(row, 'to') <= cell(row, 'from'));
    expect(backwards).toEqual([]);
  });

  it('have two arrangements of West Sussex: a pooled fund that two partners pay into for five years, and lead commissioning', () => {
    const ours = arrangements.filter((row) => row.area_code === 'E10000032');
    expect(new Set(ours.map((row) => row.kinds))).toEqual(new Set(['pooled fund', 'lead commissioning']));
    const pooled = ours.filter((row) => row.kinds === 'pooled fund');
    expect(pooled).toHaveLength(5 * 2);
    expect(pooled.map((row) => number(row, 'contribution_gbp')).every((pounds) => pounds > 0)).toBe(true);
  });

  it('name only members that the Act allows, so that no warning stands beside a demonstration', () => {
    const members = arrangements.flatMap((row) => cell(row, 'members').split(';'));
    expect(members.filter((member) => !isAllowedMember(member))).toEqual([]);
  });
});

describe('the demonstration causes', () => {
  const firstCause = 'Cause (first external cause)';
  const ages = { '0-4': '0-4 yrs', '0-14': '<15 yrs', '5-17': '5-17 yrs', '0-17': '0-17 yrs' } as const;
  const { admissions: allCounted, causes: counted } = countDemoAdmissions(catalogue, 'demonstration');

  it('add up to the admissions of the same area, year, age and sex before any is hidden, and so do nights and intents', () => {
    const totals = new Map(
      allCounted
        .filter(({ group }) => group.category === null)
        .map(({ group, period, age, sex, count }) => [[group.code, period, age, sex].join('|'), count]),
    );
    const sums = new Map<string, number>();
    for (const { group, period, age, sex, count } of counted) {
      const type = group.category?.type ?? '';
      if (type.startsWith('Length of stay') || type.startsWith('Three-character code')) continue;
      const key = [group.code, period, ages[age as keyof typeof ages], sex, type].join('|');
      sums.set(key, (sums.get(key) ?? 0) + Number(count));
    }
    const wrong = [...sums].filter(([key, sum]) => totals.get(key.slice(0, key.lastIndexOf('|'))) !== sum);
    expect(wrong).toEqual([]);
    // Of each of 153 areas two years, four ages, causes and nights; of regions, England and two areas more.
    expect(sums.size).toBeGreaterThan(153 * 2 * 4 * 2);
  });

  it('of England by single code add up to their group, of which all codes are there', () => {
    const ofEnglandIn = (type: string, isWanted: (category: string) => boolean) =>
      causes
        .filter((row) => row.area_code === 'E92000001' && row.period === '2023/24' && row.age === '0-4')
        .filter((row) => row.sex === 'persons' && row.category_type === type && isWanted(row.category ?? ''))
        .map((row) => number(row, 'count'));
    const codes = ofEnglandIn('Three-character code (first external cause)', (name) => /^W[01]/.test(name));
    const [falls] = ofEnglandIn(firstCause, (name) => name === 'Falls');
    expect(codes).toHaveLength(20);
    expect(codes.reduce((sum, count) => sum + count, 0)).toBe(falls);
  });

  it('have every group of the catalogue and one without an external cause', () => {
    const names = catalogue.causes.filter(({ kind }) => kind === 'cause').map(({ name }) => name);
    const groups = causes
      .filter((row) => row.category_type === firstCause)
      .map((row) => cell(row, 'category'));
    expect([...new Set(groups)].sort()).toEqual([...names, 'No external cause recorded'].sort());
  });

  it('below England are rounded to 5, none between 1 and 7, and hold all areas in the latest two years', () => {
    const below = causes.filter(({ area_code }) => area_code !== 'E92000001');
    const given = below.filter((row) => row.count !== '[c]').map((row) => number(row, 'count'));
    expect(given.filter((count) => count % 5 !== 0 || (count > 0 && count < 8 && count !== 5))).toEqual([]);
    expect(given).not.toContain(5);
    const latest = causes.filter(({ period }) => period === '2023/24');
    expect(new Set(latest.map((row) => cell(row, 'area_code'))).size).toBe(153 + 9 + 1);
    expect(causes.length).toBeLessThan(35_000);
  });
});
