import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';
import { listCounts } from '../../../support/read-stats19.ts';

const header =
  'Accident_Index,Casualty_Reference,Vehicle_Reference,Casualty_Class,Sex_of_Casualty,Age_of_Casualty,Casualty_Severity,Local_Authority_(Highway),Date';

describe('casualties that somebody joined with their collisions', () => {
  it('are counted where their rows say', async () => {
    const rows = [
      '200541BS00001,1,1,3,1,13,2,E10000030,04/01/2005',
      '200541BS00001,2,1,3,2,14,1,E10000030,04/01/2005',
      '200541BS00002,1,1,3,2,5,2,E10000032,05/01/2005',
      '200541BS00003,1,1,3,2,5,2,EHEATHROW,05/01/2005',
    ];
    const { reading, observations } = await readFile([header, ...rows, ''].join('\n'));
    expect(listCounts(observations, ['0-15'])).toEqual({
      'E10000030, 2005, 0-15': 2,
      'E10000032, 2005, 0-15': 1,
    });
    expect(countWarnings(reading)).toMatchObject({ 'collision-area-unknown': 1 });
    expect(reading).toMatchObject({ entries: 0, rowsAccepted: 4 });
  });

  it('are refused where one collision is in two places', async () => {
    const rows = [
      '200541BS00001,1,1,3,1,13,2,E10000030,04/01/2005',
      '200541BS00001,2,1,3,2,14,1,E10000032,04/01/2005',
    ];
    const { reading } = await readFile([header, ...rows, ''].join('\n'));
    expect(listProblems(reading)).toEqual([[3, null, 'collision-two-values']]);
  });
});
