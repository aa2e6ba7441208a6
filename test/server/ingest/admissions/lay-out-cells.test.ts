import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { AdmissionSlots } from '../../../../server/ingest/admissions/admission-slots.ts';
import { classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';
import {
  type CountedBlock,
  countFigure,
  layOutFigures,
  withholdingOrder,
} from '../../../../server/ingest/admissions/lay-out-cells.ts';

const slots = new AdmissionSlots(classifyCauses(loadCatalogue().causes));
const year = { label: '2023/24', start: '2023-04-01', end: '2024-04-01', kind: 'financial' } as const;
const pool = { label: '2021/22 - 23/24', start: '2021-04-01', end: '2024-04-01', kind: 'pooled' } as const;

function block(width: number, period: CountedBlock['period']): CountedBlock {
  return { area: 'E06000001', width, period, counts: new Float64Array(), line: 2 };
}

describe('the figures of an area and period', () => {
  it.each([
    [[], 7],
    // Three sexes at seven ages.
    [['sex'], 21],
    // 18 causes and none, 3 parts of transport, 5 intents and none: 28 groups at four ages.
    [['cause'], 7 + 28 * 4],
    // 18 causes and 3 parts.
    [['any-position'], 7 + 21 * 4],
    [['nights', 'decile'], 7 + 12 * 4],
  ] as const)('with columns for %j are %i', (given, expected) => {
    expect(layOutFigures(slots, new Set(given)).figures).toHaveLength(expected);
  });

  it('add up by age and by group, by their true counts', () => {
    const { figures, relations } = layOutFigures(slots, new Set(['sex', 'cause', 'any-position']));
    const counts = new Float64Array(4 * slots.width);
    // In every age piece 10 males with a fall, slot 1, and the slots of falls by first cause and in any position.
    const falls = slots.slotsOf({
      area: '',
      year: 2023,
      agePiece: 0,
      sex: 'male',
      externalCauses: [{ kind: 'external', cause: 1, part: null, intent: 0 }],
      nights: null,
      decile: null,
      quintile: null,
      count: 1,
      line: 1,
    });
    for (let piece = 0; piece < 4; piece++) for (const slot of falls) counts[piece * slots.width + slot] = 10;
    const cells = figures.map((figure) => countFigure(figure, counts, slots.width));
    // 15-17, 0-4, 5-9, 10-14, 5-17, 0-14, 0-17.
    expect(cells.slice(0, 7)).toEqual([10, 10, 10, 10, 30, 30, 40]);
    for (const { kind, whole, parts } of relations) {
      const sum = parts.reduce((total, part) => total + (cells[part] ?? 0), 0);
      if (kind === 'sum') expect(sum).toBe(cells[whole]);
      else expect(sum).toBeLessThanOrEqual(cells[whole] ?? 0);
    }
  });
});

describe('the order of withholding', () => {
  it('takes the wider area, then the wider age, then three years, then the earlier group', () => {
    const inOrder = [
      withholdingOrder({ slot: 9, age: 0 }, block(0, year)),
      withholdingOrder({ slot: 0, age: 6 }, block(3, pool)),
      withholdingOrder({ slot: 0, age: 6 }, block(3, year)),
      withholdingOrder({ slot: 0, age: 5 }, block(3, pool)),
      withholdingOrder({ slot: 0, age: 4 }, block(3, year)),
      withholdingOrder({ slot: 1, age: 4 }, block(3, year)),
      withholdingOrder({ slot: 0, age: 1 }, block(3, year)),
    ];
    expect(inOrder.toSorted((one, other) => one - other)).toEqual(inOrder);
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });
});
