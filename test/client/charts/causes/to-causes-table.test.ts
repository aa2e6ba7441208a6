import { describe, expect, it } from 'vitest';
import {
  toCauseHistory,
  toCausesTable,
  toCostTable,
} from '../../../../client/charts/causes/to-causes-table.ts';
import { byCause } from '../../../support/causes-answers.ts';
import { causeGroup, causePoint } from '../../../support/causes-cases.ts';

describe('the tables of causes', () => {
  it('hold every group, those without a bar too, their parts, and all admissions last', () => {
    expect(
      toCausesTable(byCause).map(({ name, count, value, share }) => [name, count, value, share]),
    ).toEqual([
      ['Falls *', '200', '50.0', '50%'],
      ['Transport', '20', '5.0', '5%'],
      ['of which pedestrian', '10', '2.5', ''],
      ['Drowning and submersion *', '[c]', '[c]', ''],
      ['Forces of nature', '0', '0.0', '0%'],
      ['No external cause recorded', '40', '10.0', '10%'],
      ['All admissions for injury', '400', '100.0', ''],
    ]);
  });

  // 40 admissions of 12,307,692 children: 0.0325 in 10,000.
  it('write no rate above 0 as 0.0', () => {
    const measure = causePoint({ count: 40, value: 0.0325, lower95: 0.0232, upper95: 0.0443 });
    const [row] = toCausesTable({ ...byCause, groups: [causeGroup({ measure })] });
    expect(row).toMatchObject({ count: '40', value: '0.033', limits: '0.023 to 0.044' });
  });

  it('say how each differs and changed, and who commissioned', () => {
    expect(toCausesTable(byCause)[0]).toMatchObject({
      difference: '10.0 per 10,000 above England; more than chance; 80% of the whole difference',
      change: 'Up 20.0 (66.7%) since 2022/23; more than chance',
      commissioned: 'Council',
      comparison: 'worse',
    });
    const [falls] = byCause.groups;
    if (!falls?.difference) throw new Error('no difference');
    const against = { ...byCause, groups: [{ ...falls, difference: { ...falls.difference, share: -0.2 } }] };
    expect(toCausesTable(against)[0]?.difference).toMatch(/works against the whole difference$/);
  });

  it('say what each costs, or why not', () => {
    expect(toCostTable(byCause).map(({ key, cost, note }) => [key, cost !== '', note])).toEqual([
      ['falls', true, 'The source does not name its price year.'],
      ['transport', false, 'No cost of an admission is held.'],
      ['drowning', false, ''],
    ]);
  });

  it('hold rates through time where there are any', () => {
    expect(toCauseHistory(byCause)).toEqual({
      periods: ['2022/23', '2023/24'],
      rows: [
        { key: 'falls', name: 'Falls', values: ['30.0', '50.0'] },
        { key: 'total', name: 'All admissions for injury', values: ['', '100.0'] },
      ],
    });
  });
});
