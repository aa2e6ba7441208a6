import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { countWarnings, listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

const header = 'DATE_NAME,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GENDER_NAME,C_AGE_NAME,MEASURES_NAME,OBS_VALUE';

describe('population estimates from the interface of Nomis', () => {
  it('are read by the names of their dimensions, percentages left out', async () => {
    const { reading, observations } = await readFile(
      [
        header,
        '2022,Hartlepool,E06000001,Total,All Ages,Value,100',
        '2022,Hartlepool,E06000001,Male,Age 7,Value,10',
        '2022,Hartlepool,E06000001,Male,Age 7,Percent,1.2',
      ].join('\n'),
    );
    expect(reading).toMatchObject({ accepted: true, layout: 'population', rowsRead: 3, rowsAccepted: 2 });
    expect(countWarnings(reading)).toEqual({ 'population-percent-row': 1 });
    expect(observations.map(({ sex, age, value }) => [sex, ageKey(age), value])).toEqual([
      ['persons', '0+', 100],
      ['male', '7', 10],
    ]);
  });

  it('another table of Nomis is not taken for it', async () => {
    const table = [
      'DATE_NAME,GEOGRAPHY_CODE,GENDER_NAME,AGE_NAME,CAUSE_OF_DEATH_NAME,OBS_VALUE',
      '2022,E06000001,Total,Aged 1-4,All causes,10',
    ].join('\n');
    expect(listProblems((await readFile(table)).reading)).toEqual([[1, null, 'population-not-stated']]);
    expect((await readFiles([['population.csv', table]])).reading.accepted).toBe(true);
  });
});
