import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import type { AdditiveRelations } from '../../../../server/disclosure/additive-relations.ts';
import { type Block, relateCells } from '../../../../server/ingest/admissions/relate-cells.ts';
import { period } from '../../store/store-bench.ts';

const { areas } = loadCatalogue();
const grid = { figures: [{ slot: 0, age: 1 }], relations: [] };
const districts = ['223', '224', '225', '226', '227', '228', '229'].map((end) => `E07000${end}`);
const block = (area: string, label = '2022/23', width = 3): Block => ({ area, period: period(label), width });
const none = Number.NaN;

function list(relations: AdditiveRelations): string[] {
  return Array.from({ length: relations.count }, (_, at) => {
    const [whole, ...parts] = relations.membersOf(at);
    return `${whole} ${relations.isOpen(at) ? '>=' : '='} ${parts.join(' + ')}`;
  });
}

function relate(blocks: readonly Block[], counts: readonly number[]) {
  const { relations, assumed } = relateCells(blocks, grid, Float64Array.from(counts), areas);
  return { relations: list(relations), assumed: list(assumed) };
}

describe('how figures add up', () => {
  it('is by true counts where all are counted', () => {
    const county = [block('E10000032', '2022/23', 2), ...districts.map((code) => block(code))];
    const counts = [28, 1, 2, 3, 4, 5, 6, 7];
    expect(relate(county, counts)).toEqual({ relations: ['0 = 1 + 2 + 3 + 4 + 5 + 6 + 7'], assumed: [] });
  });

  it('is taken for granted of a county of which some districts were published before only', () => {
    const county = [block('E10000032', '2022/23', 2), ...districts.map((code) => block(code))];
    expect(relate(county, [28, 1, 2, 3, none, none, none, none])).toEqual({
      relations: ['0 >= 1 + 2 + 3'],
      assumed: ['0 = 1 + 2 + 3 + 4 + 5 + 6 + 7'],
    });
    // Without the last district something is left out.
    expect(relate(county.slice(0, -1), [none, 1, 2, 3, 4, 5, 6]).assumed).toEqual([
      '0 >= 1 + 2 + 3 + 4 + 5 + 6',
    ]);
  });

  it('is taken for granted of three years, two of which were published before only', () => {
    const years = ['2021/22 - 23/24', '2021/22', '2022/23', '2023/24'].map((label) =>
      block('E06000001', label),
    );
    expect(relate(years, [none, none, none, 9]).assumed).toEqual(['0 = 1 + 2 + 3']);
    expect(relate(years.slice(0, 3), [none, none, 9]).assumed).toEqual(['0 >= 1 + 2']);
  });

  it('is taken for granted of England and its regions', () => {
    const regions = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((end) => block(`E1200000${end}`, '2022/23', 1));
    const { assumed } = relate([block('E92000001', '2022/23', 0), ...regions], Array(10).fill(none));
    expect(assumed).toEqual(['0 = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9']);
  });
});
