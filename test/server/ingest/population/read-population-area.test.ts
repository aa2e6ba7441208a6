import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { isTotalRow, matchAreaName } from '../../../../server/ingest/population/read-population-area.ts';
import { area } from '../../../support/answer-cases.ts';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const register = new Map(
  [
    area('E06000006', 'Halton', ['utla']),
    area('E10000009', 'Dorset', ['utla'], { validTo: '2019-04-01', successors: ['E06000059'] }),
    area('E06000059', 'Dorset', ['utla'], { validFrom: '2019-04-01' }),
    area('E06000052', 'Cornwall & Scilly', ['utla']),
    area('E07000001', 'Twin', ['ltla']),
    area('E07000002', 'Twin', ['ltla']),
  ].map((each) => [each.code, each]),
);

function match(name: string, day: string) {
  const findings = collectFindings();
  const code = matchAreaName({ line: 2, column: 'Name', name }, day, register, findings);
  return code ?? findings.problems().map(({ rule }) => rule);
}

describe('an area given by name', () => {
  it.each([
    ['Halton', '2018-06-30', 'E06000006'],
    ['Dorset', '2018-06-30', 'E10000009'],
    ['Dorset', '2019-06-30', 'E06000059'],
    ['CORNWALL AND SCILLY', '2019-06-30', 'E06000052'],
  ])('%s on %s is %s', (name, day, code) => expect(match(name, day)).toBe(code));

  it.each(['Twin', 'Atlantis', ''])('“%s” is not one area', (name) =>
    expect(match(name, '2019-06-30')).toEqual(['population-area-unmatched']),
  );
});

describe('the area of a row by its code', () => {
  it('is reported where it is none, mended where it is only spelled otherwise, registered where it is new', async () => {
    const header = 'area_code,Name,year,age,population';
    const broken = await readFile(`${header}\n,,2019,0,1\nE0600000X,,2019,0,1\nE06999999,,2019,0,1\n`);
    expect(listProblems(broken.reading)).toEqual([
      [2, 'area_code', 'area-code-blank'],
      [3, 'area_code', 'area-code-malformed'],
      [4, 'area_code', 'area-code-unknown'],
    ]);
    const { reading } = await readFile(
      `${header}\ne06000001,,2019,0,1\nE11000001,Greater Manchester,2019,0,1\n`,
    );
    expect(reading).toMatchObject({ newAreas: [{ code: 'E11000001', name: 'Greater Manchester' }] });
    expect(countWarnings(reading)).toEqual({ 'area-code-spelling': 1, 'area-not-in-register': 1 });
  });

  it.each([
    ['', 'Column Total', true],
    ['Total', '', true],
    ['E06000001', 'Total', false],
    ['', 'Totalhampton', false],
  ])('code “%s” and name “%s” are a total row: %s', (code, name, isTotal) =>
    expect(isTotalRow({ code, name })).toBe(isTotal),
  );
});
