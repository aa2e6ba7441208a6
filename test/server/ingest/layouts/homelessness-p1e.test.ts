import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import {
  countWarnings,
  listProblems,
  type ReadFile,
  readFile,
  readFiles,
} from '../../../support/read-file-text.ts';

const header =
  'ONS Code,Laname,Applicant homeless in emergency,"Households with dependent children, with 1 child",Total housholds children,Total households';

function table(...rows: readonly string[]): string {
  return `${[header, ...rows].join('\r')}\r`;
}

describe('the P1E layout, priority need', () => {
  it('hides what . and - hide, and has no figure for ..', async () => {
    const text = table('E06000001,One,0,.,.,-', 'E06000002,Two,..,..,..,..', 'Jul-Sep 2014,,,,,');
    const { observations } = await readFile(text);
    expect(observations.map(({ area, count, missing }) => [area, count, missing])).toEqual([
      ['E06000001', null, 'suppressed'],
      ['E06000001', null, 'suppressed'],
      ['E06000001', 0, 'not-available'],
      ['E06000001', null, 'suppressed'],
      ['E06000002', null, 'not-available'],
      ['E06000002', null, 'not-available'],
      ['E06000002', null, 'not-available'],
      ['E06000002', null, 'not-available'],
    ]);
  });

  it('keeps families by size apart from the reasons that add up to the total', async () => {
    const { observations } = await readFile(table('E06000001,One,0,13,27,35', 'Jul-Sep 2014,,,,,'));
    expect(observations.map(({ category, count }) => [category?.type, category?.value, count])).toEqual([
      [undefined, undefined, 35],
      ['Number of dependent children', '1 child', 13],
      ['Priority need', 'Applicant homeless in emergency', 0],
      ['Priority need', 'Households with dependent children', 27],
    ]);
  });

  it('reads headings that stand over several columns', async () => {
    const text = [
      'Section E2 Jan-Mar 2016',
      'ONS code,Authority,Applicant homeless in emergency,Households with dependent children,,,,Total households',
      ',,,with 1 child,with 2 children,with 3 or more children,Total,',
      'E06000001,One,0,13,8,6,27,35',
    ].join('\n');
    const { observations } = await readFile(text);
    expect(observations.map(({ category, count }) => [category?.value, count])).toEqual([
      [undefined, 35],
      ['1 child', 13],
      ['2 children', 8],
      ['3 or more children', 6],
      ['Applicant homeless in emergency', 0],
      ['Households with dependent children', 27],
    ]);
  });

  it("takes the period from the file's name, and asks for it where that tells none", async () => {
    const text = table('E06000001,One,0,13,27,35');
    const named = await readFiles([['p1e_section_E2_2014Q3_priority_need.csv', text]]);
    expect(named.observations[0]?.period).toMatchObject({ start: '2014-07-01', end: '2014-10-01' });
    expect(listProblems((await readFile(text)).reading)).toEqual([[1, null, 'period-not-told']]);
  });
});

/** DCLG's section E2 of July to September 2014 (SOURCES.md beside it says where it comes from). */
const published = fileURLToPath(
  new URL(
    '../../../../../shared/extracts/homelessness/p1e_section_E2_2014Q3_priority_need.csv',
    import.meta.url,
  ),
);
const isAbsent = !existsSync(published);
const because = isAbsent ? ' (skipped: the published file is not beside this repository)' : '';

describe.skipIf(isAbsent)(`section E2 of July to September 2014${because}`, () => {
  let file: ReadFile;
  beforeAll(async () => {
    file = await readFile(readFileSync(published), { catalogue: loadCatalogue() });
  });

  const totals = () => file.observations.filter(({ category }) => category === null);

  it('gives 326 authorities, London and England, by the codes of the time', () => {
    expect(file.reading).toMatchObject({
      accepted: true,
      areas: 328,
      rowsAccepted: 328,
      periods: ['Jul-Sep 2014'],
      newAreas: [],
      totals: { 'households accepted, England': 13_900 },
    });
    expect(totals().find(({ area }) => area === 'E92000001')).toMatchObject({
      count: 13_900,
      period: { kind: 'quarter', start: '2014-07-01', end: '2014-10-01' },
    });
    expect(totals().find(({ area }) => area === 'E12000007')).toMatchObject({ count: 4340 });
    expect(countWarnings(file.reading)).toMatchObject({ 'area-from-total': 2, 'period-from-title': 1 });
  });

  it('has no total for the 29 that are too small and the one that sent nothing', () => {
    const reasons = totals().flatMap(({ count, missing }) => (count === null ? [missing] : []));
    expect(reasons.filter((reason) => reason === 'suppressed')).toHaveLength(29);
    expect(reasons.filter((reason) => reason === 'not-available')).toHaveLength(1);
  });

  it('carries the note that the name of Coventry refers to', () => {
    const coventry = totals().find(({ area }) => area === 'E08000026');
    expect(coventry?.notes[0]).toMatch(/^Coventry incorrectly entered annual totals/);
  });
});
