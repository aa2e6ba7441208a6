import { afterAll, describe, expect, it } from 'vitest';
import { answerNeighbours } from '../../../server/answers/answer-neighbours.ts';
import { neighboursFileName } from '../../../server/reports/neighbours-file-name.ts';
import { neighboursTable } from '../../../server/reports/neighbours-table.ts';
import { extract } from '../../support/answer-cases.ts';
import { asCsv } from '../../support/as-csv.ts';
import { fillStore } from '../../support/filled-store.ts';
import { neighbourCatalogue, neighbourEntry, povertyFilling } from '../../support/neighbour-cases.ts';

const neighboursCsv = asCsv(neighboursTable);

const { store, close } = await fillStore([
  povertyFilling,
  { extract: extract('set'), observations: [], entries: [neighbourEntry()] },
]);

afterAll(close);

const context = { store, catalogue: neighbourCatalogue, version: 2, today: '2026-01-31' };

describe('neighbours as CSV', () => {
  it('have a row for each neighbour and measure, with the mean and the standard deviation', async () => {
    const answer = await answerNeighbours('E10000011', {}, context);
    const [header = '', first = '', ...rows] = neighboursCsv(answer).trimEnd().split('\r\n');
    expect(header).toContain('neighbour_code,neighbour_name,rank,distance,closeness,measure');
    expect(rows).toHaveLength(7);
    expect(first).toMatch(
      /^E10000011,Ashby,computed,Worked out here,computed,,,E10000012,Barton,1,1\.2526894/,
    );
    expect(first).toContain(',children,Children aged 0 to 15,children,2023/24,logarithm,1000,2000,7.878161');
    expect(neighboursFileName(answer, 'csv')).toBe('neighbours_ashby_computed_version-2.csv');
  });

  it('of a published set have a row each, with its date', async () => {
    const answer = await answerNeighbours('E10000011', { set: 'example-neighbours' }, context);
    const [, first = '', ...rows] = neighboursCsv(answer).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1);
    expect(first).toContain(
      'published,2024-03-01,"An institute, from 40 measures",E10000014,Denton,1,0.0352,Very close,',
    );
    expect(neighboursFileName(answer, 'csv')).toBe('neighbours_ashby_example-neighbours_2024-03-01.csv');
  });

  it('that cannot be had are one row that says why', async () => {
    const csv = neighboursCsv(await answerNeighbours('E92000001', {}, context));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
    expect(csv).toContain('England has no like');
  });
});
