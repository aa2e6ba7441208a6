import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CatalogueError, loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { ageKey } from '../../../server/observation/age-band.ts';
import { inForce } from '../../../server/observation/area.ts';

const catalogue = loadCatalogue();
const areas = [...catalogue.areas.values()];
const extracts = new URL('../../../../shared/extracts', import.meta.url).pathname;

describe('the areas of the catalogue', () => {
  // The last number of each series of codes that the Office for National Statistics has given out.
  it.each([
    ['E06', 66, 'unitary authorities'],
    ['E07', 246, 'districts'],
    ['E08', 39, 'metropolitan districts'],
    ['E09', 33, 'London boroughs and the City'],
    ['E10', 34, 'counties'],
    ['E12', 9, 'regions'],
  ])('has every code of %s up to %i (%s)', (series, last) => {
    const expected = Array.from(
      { length: last },
      (_, index) => `${series}${String(index + 1).padStart(6, '0')}`,
    );
    const held = areas.map(({ code }) => code).filter((code) => code.startsWith(series));
    expect(held.sort()).toEqual(expected);
  });

  // Counties, unitary authorities, metropolitan districts and London boroughs: 24 + 59 + 36 + 33 before the changes
  // of 2023, 21 + 63 + 36 + 33 since; districts and unitary authorities 296 since 2023, 309 in 2021 and 2022.
  it.each([
    ['2026-01-01', 'utla', 153],
    ['2026-01-01', 'ltla', 296],
    ['2022-06-01', 'utla', 152],
    ['2022-06-01', 'ltla', 309],
    ['2010-06-01', 'utla', 152],
    ['2010-06-01', 'ltla', 326],
    ['2026-01-01', 'region', 9],
    ['2026-01-01', 'england', 1],
  ] as const)('has on %s of %s %i in force', (day, type, expected) => {
    expect(areas.filter((area) => area.types.includes(type) && inForce(area, day))).toHaveLength(expected);
  });

  it.each([
    ['E10000002', '2020-04-01', ['E06000060'], 'Buckinghamshire becomes one council'],
    ['E10000021', '2021-04-01', ['E06000061', 'E06000062'], 'Northamptonshire is divided'],
    ['E10000006', '2023-04-01', ['E06000063', 'E06000064'], 'Cumbria is divided'],
    ['E10000023', '2023-04-01', ['E06000065'], 'North Yorkshire becomes one council'],
    ['E10000027', '2023-04-01', ['E06000066'], 'Somerset becomes one council'],
    [
      'E10000009',
      '2019-04-01',
      ['E06000058', 'E06000059'],
      'Dorset is divided, Christchurch going to Bournemouth',
    ],
    ['E06000028', '2019-04-01', ['E06000058'], 'Bournemouth joins Christchurch and Poole'],
    ['E07000205', '2019-04-01', ['E07000244'], 'Suffolk Coastal becomes part of East Suffolk'],
    ['E07000201', '2019-04-01', ['E07000245'], 'Forest Heath becomes part of West Suffolk'],
    ['E07000190', '2019-04-01', ['E07000246'], 'Taunton Deane becomes part of Somerset West and Taunton'],
    ['E07000246', '2023-04-01', ['E06000066'], 'which becomes part of Somerset'],
    ['E07000100', '2012-04-01', ['E07000240'], 'St Albans has a new code'],
    ['E07000101', '2013-04-01', ['E07000243'], 'Stevenage has a new code'],
    ['E06000048', '2013-04-01', ['E06000057'], 'Northumberland has a new code'],
    ['E08000020', '2013-04-01', ['E08000037'], 'Gateshead has a new code'],
    ['E08000016', '2025-04-01', ['E08000038'], 'Barnsley has a new code'],
    ['E08000019', '2025-04-01', ['E08000039'], 'Sheffield has a new code'],
    ['E10000004', '2009-04-01', ['E06000049', 'E06000050'], 'Cheshire is divided'],
  ])('knows that %s ended on %s for %j: %s', (code, validTo, successors) => {
    expect(catalogue.areas.get(code)).toMatchObject({ validTo, successors });
  });

  it.skipIf(!existsSync(extracts))(
    'has every English authority code of the real extracts (skipped where they are absent)',
    () => {
      const files = readdirSync(extracts, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.csv'),
      );
      const codes = files.flatMap((file) =>
        [...readFileSync(join(extracts, file), 'latin1').matchAll(/\bE(?:0[6-9]|10|12|92)\d{6}\b/g)].map(
          ([code]) => code,
        ),
      );
      expect(codes.length).toBeGreaterThan(10_000);
      expect([...new Set(codes)].filter((code) => !catalogue.areas.has(code))).toEqual([]);
    },
  );
});

describe('the indicators of the catalogue', () => {
  it('are those of the design, once each', () => {
    expect(catalogue.indicators.map(({ id }) => id)).toEqual([
      'injury-admissions',
      'ksi-casualties',
      'ksi-casualties-adjusted',
      'child-poverty-relative',
      'child-poverty-absolute',
      'child-poverty-hmrc',
      'homelessness-duty-owed',
      'homelessness-duty-owed-children',
      'homelessness-accepted',
      'population',
    ]);
  });

  it('divide by the residents what has no denominator of its own', () => {
    const divided = catalogue.indicators.filter(({ denominator }) => denominator === 'population');
    expect(divided.map(({ id }) => id)).toEqual([
      'injury-admissions',
      'ksi-casualties',
      'ksi-casualties-adjusted',
    ]);
  });

  it.each(catalogue.indicators)('$id has caveats and a short name that fits on a chart', (indicator) => {
    expect(indicator.caveats.length).toBeGreaterThan(0);
    expect(indicator.shortName.length).toBeLessThanOrEqual(50);
  });

  it.each([
    ['90284', 'injury-admissions', '0-14'],
    ['90285', 'injury-admissions', '15-24'],
    ['93700', 'child-poverty-relative', '0-15'],
    ['93701', 'child-poverty-absolute', '0-15'],
    ['10101', 'child-poverty-hmrc', '0-15'],
    ['injury-admissions', 'injury-admissions', null],
  ])('finds %s as %s at age %s', (id, expected, expectedAge) => {
    const found = catalogue.findIndicator(id);
    expect(found?.indicator.id).toBe(expected);
    expect(found?.age ? ageKey(found.age) : null).toBe(expectedAge);
  });

  it('says that an id means nothing rather than guess', () => {
    expect(catalogue.findIndicator('90283')).toBeNull();
  });

  const underFives = 'Hospital admissions caused by unintentional and deliberate injuries in children';
  it.each([
    ['90284', 'any name at all', 'injury-admissions'],
    ['injury-admissions', '', 'injury-admissions'],
    ['1', `${underFives} (aged 0-4 years)`, 'injury-admissions'],
    ['1', `${underFives} (aged 0 to 4 years)`, 'injury-admissions'],
    ['1', `${underFives} (aged 0-14 years)`, null],
    ['1', 'Smoking prevalence in adults', null],
  ])('recognises %s, %s as %s', (id, name, expected) => {
    expect(catalogue.recogniseIndicator(id, name)?.id ?? null).toBe(expected);
  });

  it('cannot be changed by those who read it', () => {
    expect(Object.isFrozen(catalogue.indicators[0]?.caveats)).toBe(true);
    expect(Object.isFrozen(catalogue.areas.get('E10000032'))).toBe(true);
  });
});

describe('a faulty catalogue', () => {
  const area = {
    code: 'E12000001',
    name: 'North East',
    types: ['region'],
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
  };
  const faultsOf = (areaList: unknown, dutyText = '[]') => {
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    writeFileSync(join(folder, 'indicators.json'), '[]');
    writeFileSync(join(folder, 'areas.json'), JSON.stringify(areaList));
    writeFileSync(join(folder, 'duties.json'), dutyText);
    for (const file of ['organisations', 'partners', 'causes', 'costs', 'audiences', 'strategies']) {
      writeFileSync(join(folder, `${file}.json`), '[]');
    }
    try {
      loadCatalogue(folder);
    } catch (error) {
      if (error instanceof CatalogueError) return error.faults.map(({ file, place }) => `${file}, ${place}`);
      throw error;
    }
    return [];
  };

  it('is refused with every fault of every file and where it stands', () => {
    const faults = faultsOf([area, { ...area, name: '' }, { ...area, validTo: '31 March' }], '{"a": 1}');
    expect(faults).toEqual([
      'areas.json, entry 2, name',
      'areas.json, entry 3, validTo',
      'duties.json, whole file',
    ]);
  });

  it.each([
    ['a code that stands twice', [area, area]],
    ['a parent that is not there', [{ ...area, parent: 'E92000001' }]],
    ['an area that is part of itself', [{ ...area, parent: 'E12000001' }]],
    ['an area that ended without a successor', [{ ...area, validTo: '2019-04-01' }]],
    ['a successor that is not there', [{ ...area, validTo: '2019-04-01', successors: ['E12000002'] }]],
  ])('is refused for %s', (_, list) => {
    expect(faultsOf(list)).toEqual(['areas.json, E12000001']);
  });

  it('is accepted when nothing is wrong', () => {
    expect(faultsOf([area])).toEqual([]);
  });
});
