import { findChildren } from '../../catalogue/area-lineage.ts';
import type { Area } from '../../observation/area.ts';
import { midYear } from '../../observation/mid-year.ts';
import type { Findings } from '../collect-findings.ts';
import type { PopulationCell, PopulationCells } from './population-cells.ts';

/**
 * Holds each area against the areas that it consisted of in that mid-year, where the extract has all of them: England and
 * its regions, a region and its authorities, a county and its districts.
 */
export function checkAreas(
  cells: PopulationCells,
  areas: ReadonlyMap<string, Area>,
  findings: Findings,
): void {
  const there = new Set(cells.areas());
  for (const area of there) {
    if (!areas.has(area)) continue;
    for (const year of cells.yearsOf(area)) {
      const { label, start } = midYear(year);
      const children = findChildren(areas, area, start).map(({ code }) => code);
      if (children.length === 0 || children.some((code) => !there.has(code))) continue;
      compareYear({ area, label, year, children }, cells, findings);
    }
  }
}

interface AreaYear {
  readonly area: string;
  readonly label: string;
  readonly year: number;
  readonly children: readonly string[];
}

function compareYear(
  { area, label, year, children }: AreaYear,
  cells: PopulationCells,
  findings: Findings,
): void {
  const groups = children.map((code) => cells.group(code, year));
  for (const [sex, series] of cells.group(area, year)) {
    for (const at of series.ages()) {
      const whole = series.get(at);
      const sum = addNumbers(groups.map((group) => group.get(sex)?.get(at) ?? null));
      if (!whole || typeof whole.people !== 'number' || sum === null || sum === whole.people) continue;
      const said = `${area}, ${label}, ${sex}, ${cells.ages[at]?.label}: ${whole.people} against ${sum} in its ${children.length} areas`;
      findings.add('population-areas-differ', { line: whole.line, said });
    }
  }
}

/** Null where one of them has no number. */
function addNumbers(parts: readonly (PopulationCell | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (!part || typeof part.people !== 'number') return null;
    sum += part.people;
  }
  return sum;
}
