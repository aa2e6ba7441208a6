import { describe, expect, it } from 'vitest';
import { areasTable } from '../../../server/reports/areas-table.ts';
import { changesTable } from '../../../server/reports/changes-table.ts';
import { extractsTable } from '../../../server/reports/extracts-table.ts';
import { healthTable } from '../../../server/reports/health-table.ts';
import { indicatorsTable } from '../../../server/reports/indicators-table.ts';
import { layoutsTable } from '../../../server/reports/layouts-table.ts';
import { problemsTable } from '../../../server/reports/problems-table.ts';
import { asCsv } from '../../support/as-csv.ts';

const areasCsv = asCsv(areasTable);
const changesCsv = asCsv(changesTable);
const extractsCsv = asCsv(extractsTable);
const healthCsv = asCsv(healthTable);
const indicatorsCsv = asCsv(indicatorsTable);
const layoutsCsv = asCsv(layoutsTable);
const problemsCsv = asCsv(problemsTable);

const envelope = { storeVersion: 3, storeVersionAt: '2025-03-10T09:00:00Z', demonstration: false };
const age = { key: '0-14', from: 0, to: 14, label: '0 to 14 years' };

describe('lists as CSV', () => {
  it('health: one row', () => {
    const health = { status: 'ready', storeVersion: 3, engine: 'duckdb', observations: 4 } as const;
    expect(healthCsv({ ...health, demonstration: false })).toBe(
      'status,store_version,engine,observations,demonstration\r\nready,3,duckdb,4,false\r\n',
    );
  });

  it('areas: a row an area, with its parents', () => {
    const csv = areasCsv({
      ...envelope,
      why: null,
      areas: [
        {
          code: 'E10000032',
          name: 'West Sussex',
          type: 'utla',
          types: ['utla'],
          parents: [
            { code: 'E12000008', name: 'South East', type: 'region' },
            { code: 'E92000001', name: 'England', type: 'england' },
          ],
          validFrom: null,
          validTo: null,
        },
      ],
    });
    expect(csv).toBe(
      'area_code,area_name,area_types,parent_codes,parent_names,valid_from,valid_to\r\n' +
        'E10000032,West Sussex,utla,E12000008 E92000001,South East | England,,\r\n',
    );
  });

  it('indicators: a row an indicator, with what is held of it', () => {
    const csv = indicatorsCsv({
      ...envelope,
      why: null,
      indicators: [
        {
          id: 'injury-admissions',
          publisherIds: ['90284', '90285'],
          name: 'Injury admissions',
          shortName: 'Injury admissions',
          theme: 'injury',
          inCatalogue: true,
          definition: null,
          source: 'Fingertips',
          sourceUrl: null,
          caveats: [],
          unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
          polarity: 'low-is-good',
          defaultAge: age,
          ages: [age],
          sexes: ['persons', 'male'],
          categoryTypes: [],
          areaTypes: ['england', 'utla'],
          areas: 152,
          firstPeriod: null,
          latestPeriod: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
          leads: 'Local authority',
          demonstration: false,
          demonstrationAges: [],
          provenance: [],
        },
      ],
    });
    expect(csv.split('\r\n')[1]).toBe(
      'injury-admissions,90284 90285,Injury admissions,injury,,"per 10,000",low-is-good,0-14,persons male,,england utla,152,,2023/24,Local authority,Fingertips,,,false',
    );
  });

  it('extracts: a row an extract, a file name that would run as a formula made harmless', () => {
    const csv = extractsCsv({
      ...envelope,
      why: null,
      extracts: [
        {
          id: 'feedfacecafebeef',
          layout: 'fingertips',
          publisher: 'OHID',
          fileName: '=cmd.csv',
          sha256: 'f'.repeat(64),
          bytes: 10,
          receivedAt: '2025-03-10T09:00:00Z',
          receivedBy: 'admin',
          released: '2025-03-04',
          releasedStated: true,
          rowsRead: 7208,
          rowsAccepted: 7208,
          observationsShown: 7000,
          entries: 12,
          warnings: [{ rule: 'repeated-england', count: 14, message: '', firstLine: 2 }],
          indicators: [{ id: '90284', name: 'Injury admissions', ages: [age] }],
          areas: 153,
          periods: ['2022/23', '2023/24'],
          status: 'accepted',
          supersedes: [],
          licence: 'OGL',
          policy: 'published-open',
          demonstration: false,
          dependsOn: ['cafebeef', 'feedface'],
        },
      ],
    });
    expect(csv.split('\r\n')[1]).toContain('7000,12,');
    expect(csv.split('\r\n')[1]).toContain('cafebeef feedface,false');
    expect(csv.split('\r\n')[1]).toContain("fingertips,OHID,'=cmd.csv,");
    expect(csv.split('\r\n')[1]).toContain('repeated-england: 14,90284,153,2022/23 | 2023/24,');
  });

  it('problems: file, line, column, value, rule, severity and message', () => {
    const csv = problemsCsv([
      {
        file: 'a.csv',
        line: 4000,
        column: 'Value',
        value: '-x',
        rule: 'value-not-a-number',
        severity: 'error',
        message: 'not a number: -x. Give a number.',
      },
      {
        ...{ file: null, line: null, column: null, value: null },
        ...{ rule: 'no-rows', severity: 'error', message: 'no rows' },
      },
    ]);
    expect(csv).toBe(
      'file,line,column,value,rule,severity,message\r\n' +
        "a.csv,4000,Value,'-x,value-not-a-number,error,not a number: -x. Give a number.\r\n" +
        ',,,,no-rows,error,no rows\r\n',
    );
  });

  it('changes: a row a series, with the latest figure before and after', () => {
    const csv = changesCsv({
      ...envelope,
      changes: {
        ...{ added: 1, changed: 2, removed: 0, same: 0, seriesCount: 1 },
        series: [
          {
            indicator: { id: 'injury-admissions', name: 'Injury admissions' },
            area: { code: 'E10000032', name: 'West Sussex' },
            sex: 'persons',
            age,
            category: null,
            ...{ added: 1, changed: 2, removed: 0 },
            period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
            before: null,
            after: { value: 87, lower95: null, upper95: null, count: 870, denominator: 100_000 },
          },
        ],
      },
    });
    expect(csv.split('\r\n')[1]).toBe(
      `injury-admissions,Injury admissions,E10000032,West Sussex,persons,${age.label},,,1,2,0,2023/24,not-shown,shown,,87,,870`,
    );
  });

  it('layouts: a row a column', () => {
    const layout = { id: 'observations', table: null, publisher: 'Anybody', licence: 'None' } as const;
    const columns = [{ header: 'area_code', isNeeded: true }];
    const csv = layoutsCsv({ ...envelope, layouts: [{ ...layout, defaultPolicy: null, columns }] });
    expect(csv.split('\r\n')[1]).toBe('observations,,Anybody,None,,area_code,true');
  });
});
