import type { Area } from '../../observation/area.ts';

/** England and its regions: the areas that publishers give as totals without a code. */
const WHOLE = /^E(?:92|12)/;

const TOTAL_NAME = /^(?:rest of|grand total|total|all\b|england|great britain|united kingdom|wales|london)/i;

/** The code of England or of a region by its name, for a row of totals that has no code; null for any other name. */
export function findTotalArea(name: string, register: ReadonlyMap<string, Area>): string | null {
  const wanted = bare(name);
  for (const area of register.values()) {
    if (WHOLE.test(area.code) && bare(area.name) === wanted) return area.code;
  }
  return null;
}

/** Whether a row by this name adds others up, so that it needs no code. */
export function isTotalName(name: string): boolean {
  return TOTAL_NAME.test(name.trim());
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '');
}
