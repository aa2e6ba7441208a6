import { describe, expect, it } from 'vitest';
import { CountedGroups } from '../../../../server/ingest/admissions/counted-groups.ts';

describe('CountedGroups', () => {
  it('takes each group once, by the columns that tell rows apart and by nothing else', () => {
    const groups = new CountedGroups([0, 2]);
    const rows = [
      ['E06000001', '5', '2022/23'],
      ['E06000001', '5', '2023/24'],
      ['E06000002', '5', '2022/23'],
      ['E06000001', '9', '2022/23'],
      [' E06000001 ', '5', '2022/23'],
      ['2022/23', '5', 'E06000001'],
    ];
    expect(rows.map((cells) => groups.add(cells))).toEqual([true, true, true, false, false, true]);
  });

  it('takes a cell that is not there as a blank one', () => {
    const groups = new CountedGroups([0, 1]);
    expect([['a', ''], ['a'], ['a', 'b']].map((cells) => groups.add(cells))).toEqual([true, false, true]);
  });

  it('tells many groups apart: 200 areas, 100 causes and 10 tenths', () => {
    const groups = new CountedGroups([0, 1, 2]);
    const all = Array.from({ length: 200_000 }, (_, at) =>
      [at % 200, Math.floor(at / 200) % 100, Math.floor(at / 20_000)].map(String),
    );
    expect(all.filter((cells) => groups.add(cells)).length).toBe(200_000);
    expect(all.filter((cells) => groups.add(cells)).length).toBe(0);
  });
});
