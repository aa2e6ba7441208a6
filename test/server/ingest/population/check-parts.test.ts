import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { PartsCheck } from '../../../../server/ingest/population/check-parts.ts';
import { GroupCompleter } from '../../../../server/ingest/population/complete-group.ts';
import { PopulationCells } from '../../../../server/ingest/population/population-cells.ts';
import { parseAgeKey } from '../../../../server/observation/age-band.ts';
import type { Sex } from '../../../../server/observation/sex.ts';

/** The rules that "sex age people" break. */
function check(...rows: readonly (readonly [sex: Sex, age: string, people: number])[]): string[] {
  const cells = new PopulationCells();
  rows.forEach(([sex, age, people], index) => {
    cells.put({ area: 'E06000001', year: 2023, sex }, parseAgeKey(age), { people, line: index + 2 });
  });
  const findings = collectFindings();
  const group = new GroupCompleter(cells.ages).complete(cells.group('E06000001', 2023));
  new PartsCheck(findings).check('E06000001, mid-2023', group);
  return [...findings.problems(), ...findings.warnings()].map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a total and its parts', () => {
  it('that agree say nothing', () => {
    expect(check(['persons', '0-4', 11], ['persons', '0-1', 5], ['persons', '2-4', 6])).toEqual([]);
    expect(check(['persons', '0', 11], ['male', '0', 5], ['female', '0', 6])).toEqual([]);
  });

  it('may differ by rounding to units, half of one for each number', () => {
    expect(check(['persons', '0-4', 12], ['persons', '0-1', 5], ['persons', '2-4', 6])).toEqual([
      expect.stringContaining(
        'population-parts-differ: a total that differs from the sum of its parts by no more than rounding: E06000001, mid-2023, persons, 0 to 4 years: 12 against 11, the sum of 2 parts',
      ),
    ]);
  });

  it('may differ by rounding to hundreds where all are hundreds', () => {
    expect(check(['persons', '0-4', 1200], ['persons', '0-1', 500], ['persons', '2-4', 600])).toEqual([
      expect.stringContaining('population-parts-differ'),
    ]);
  });

  it('must not differ by more', () => {
    expect(check(['persons', '0-4', 13], ['persons', '0-1', 5], ['persons', '2-4', 6])).toEqual([
      expect.stringContaining('population-parts-disagree'),
    ]);
    expect(check(['persons', '0', 21], ['male', '0', 5], ['female', '0', 6])).toEqual([
      expect.stringContaining('persons, Under 1 year: 21 against 11, the sum of 2 parts'),
    ]);
  });

  it('are not compared where parts are lacking', () => {
    expect(check(['persons', '0-4', 100], ['persons', '0-1', 5])).toEqual([]);
    expect(check(['persons', '0', 100], ['male', '0', 5])).toEqual([]);
  });
});
