import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const header = 'area_code,financial_year,age,sex,cause,count';

async function read(...rows: string[]) {
  return readFile(`${header}\n${rows.join('\n')}\n`, { policy: 'published-open' });
}

describe('rows that are counted already', () => {
  it('add up', async () => {
    const { reading, observations } = await read(
      'E06000001,2022/23,3,male,W06,12',
      'E06000001,2022-23,4,female,Falls,30',
      'E06000001,FYE 2023,4,female,X61,"1,000"',
      'E06000001,2022/23,4,female,S72.0,5',
    );
    const under5 = observations.filter(({ age }) => age.from === 0 && age.to === 4);
    const shown = under5.filter(({ count }) => count !== 0);
    expect(
      shown.map(({ sex, category, count }) => [sex, category?.type ?? '', category?.value ?? '', count]),
    ).toEqual([
      ['persons', '', '', 1047],
      ['male', '', '', 12],
      ['female', '', '', 1035],
      ['persons', 'Cause (first external cause)', 'Falls', 42],
      ['persons', 'Cause (first external cause)', 'Self-harm', 1000],
      ['persons', 'Cause (first external cause)', 'No external cause recorded', 5],
      ['persons', 'Intent (first external cause)', 'Unintentional', 42],
      ['persons', 'Intent (first external cause)', 'Self-harm', 1000],
      ['persons', 'Intent (first external cause)', 'No external cause recorded', 5],
    ]);
    expect(countWarnings(reading)).toMatchObject({ 'thousands-separator': 1 });
  });

  it('are left out where they do not count, with their admissions', async () => {
    const { reading } = await read(
      'E06000001,2022/23,3,male,W06,12',
      'W06000015,2022/23,3,male,W06,7',
      'E06000001,2022/23,3,male,T81,5',
      'E06000001,2022/23,3,male,J45,4',
    );
    expect(reading).toMatchObject({
      rowsRead: 4,
      rowsAccepted: 1,
      totals: {
        'admissions read': 28,
        'admissions counted': 12,
        'admissions left out: lives outside England': 7,
        'admissions left out: only complications or late effects': 5,
        'admissions left out: no injury or external cause code': 4,
      },
    });
  });

  it('say nothing of causes in any position, since each has one cause', async () => {
    const { observations } = await read('E06000001,2022/23,3,male,W06,12');
    expect(observations.some(({ category }) => category?.type.includes('any position'))).toBe(false);
  });

  it('stand once each', async () => {
    const { reading } = await read('E06000001,2022/23,3,male,W06,12', 'E06000001,2022/23,3,male,W06,12');
    expect(listProblems(reading)).toEqual([[3, null, 'admission-group-twice']]);
  });

  it.each([
    ['-1', 'count-negative'],
    ['2.5', 'admission-count-not-whole'],
    ['10000000000', 'admission-count-not-whole'],
    ['12%', 'not-a-number'],
    ['', 'not-a-number'],
    ['*', 'admission-count-masked'],
    ['[c]', 'admission-count-masked'],
    ['1-7', 'admission-count-masked'],
    ['< 8', 'admission-count-masked'],
    ['suppressed', 'admission-count-masked'],
  ])('are refused for a count of %j: %s', async (count, rule) => {
    const { reading } = await read(
      'E06000001,2022/23,3,male,W06,12',
      `E06000001,2022/23,4,male,W06,${count}`,
    );
    expect(listProblems(reading)).toEqual([[3, 'count', rule]]);
  });
});
