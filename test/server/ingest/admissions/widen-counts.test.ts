import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { AdmissionSlots } from '../../../../server/ingest/admissions/admission-slots.ts';
import { classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';
import { AdmissionCounts } from '../../../../server/ingest/admissions/count-admissions.ts';
import { widenCounts } from '../../../../server/ingest/admissions/widen-counts.ts';

const catalogue = loadCatalogue();
const slots = new AdmissionSlots(classifyCauses(catalogue.causes));

/** Persons under 5 of each area and period that comes of these counts: area, year from, count. */
function widen(...counted: [area: string, year: number, count: number][]): unknown[] {
  const counts = new AdmissionCounts(slots);
  counted.forEach(([area, year, count], at) => {
    const rest = { sex: 'unknown', externalCauses: [], nights: null, decile: null, quintile: null } as const;
    counts.add({ area, year, count, agePiece: 0, line: at + 2, ...rest });
  });
  return widenCounts(counts, catalogue.areas).map((block) => [
    block.area,
    block.period.label,
    block.width,
    block.counts[0],
    block.line,
  ]);
}

describe('what is worked out from what was counted', () => {
  it('is three years running, where all three are there', () => {
    expect(
      widen(['E06000001', 2020, 1], ['E06000001', 2021, 2], ['E06000001', 2022, 4], ['E06000001', 2024, 8]),
    ).toEqual([
      ['E06000001', '2020/21', 3, 1, 2],
      ['E06000001', '2020/21 - 22/23', 3, 7, 2],
      ['E06000001', '2021/22', 3, 2, 3],
      ['E06000001', '2022/23', 3, 4, 4],
      ['E06000001', '2024/25', 3, 8, 5],
    ]);
  });

  it('is a county of all its districts', () => {
    const districts = ['223', '224', '225', '226', '227', '228', '229'].map((end) => `E07000${end}`);
    const blocks = widen(...districts.map((code, at): [string, number, number] => [code, 2022, at + 1]));
    // 1 + 2 + ... + 7.
    expect(blocks.at(-1)).toEqual(['E10000032', '2022/23', 2, 28, 2]);
    expect(blocks).toHaveLength(8);
  });
});
