import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { checkParts } from '../../../../server/ingest/wide-tables/check-parts.ts';
import type { CellReading } from '../../../../server/ingest/wide-tables/read-cells.ts';

function cell(number: number | null): CellReading {
  return { number, missing: number === null ? 'suppressed' : null, notes: [] };
}

function check(total: number | null, parts: readonly (number | null)[], isWhole: boolean) {
  const findings = collectFindings();
  const named = parts.map((number, at) => ({ header: `part ${at + 1}`, reading: cell(number) }));
  checkParts({ line: 7, total: cell(total), parts: named, isWhole }, findings);
  return [
    ...findings.problems().map(({ rule, column }) => [rule, column]),
    ...findings.warnings().map(({ rule }) => [rule]),
  ];
}

describe('checkParts', () => {
  it.each([
    ['parts that add up', 84_780, [37_910, 46_870], true, []],
    ['parts that differ by rounding to ten (45,010 + 35,000 for 80,000)', 80_000, [35_000, 45_010], true, []],
    ['parts that differ by more', 100, [60, 20], true, [['parts-differ-from-total']]],
    ['parts that are not all of the total', 100, [60, 20], false, []],
    ['a part above its total', 50, [20, 70], false, [['part-above-total', 'part 2']]],
    ['a part above its total by rounding', 10, [15], false, []],
    ['a part that is hidden', 100, [null, 20], true, []],
    ['a total that is hidden', null, [10, 20], true, []],
  ])('%s', (_, total, parts, isWhole, found) => {
    expect(check(total, parts, isWhole)).toEqual(found);
  });
});
