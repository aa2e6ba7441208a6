import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { checkAreas } from '../../../../server/ingest/population/check-areas.ts';
import { PopulationCells } from '../../../../server/ingest/population/population-cells.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { areas, southEast, surrey, westSussex } from '../../../support/answer-cases.ts';

function check(people: Readonly<Record<string, number>>, year = 2023): string[] {
  const cells = new PopulationCells();
  for (const [area, each] of Object.entries(people)) {
    cells.put({ area, year, sex: 'persons' }, ageBand(0, 17), { people: each, line: 2 });
  }
  const findings = collectFindings();
  checkAreas(cells, areas, findings);
  return findings.warnings().map(({ message }) => message);
}

const region = southEast.code;

describe('an area and the areas that it consists of', () => {
  it('that agree say nothing, nor do those of which one is lacking', () => {
    expect(check({ [region]: 30, [westSussex.code]: 10, [surrey.code]: 20 })).toEqual([]);
    expect(check({ [region]: 30, [westSussex.code]: 10 })).toEqual([]);
    expect(check({ K02000001: 30, [westSussex.code]: 10 })).toEqual([]);
  });

  it('that differ are said, with both numbers', () => {
    expect(check({ [region]: 31, [westSussex.code]: 10, [surrey.code]: 20 })).toEqual([
      expect.stringContaining('E12000008, mid-2023, persons, 0 to 17 years: 31 against 30 in its 2 areas'),
    ]);
  });
});
