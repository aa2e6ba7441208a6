import type { Area } from '../../observation/area.ts';
import { inForce } from '../../observation/area.ts';
import type { Findings } from '../collect-findings.ts';
import type { ReadingContext } from '../layout.ts';
import { type AreaCodeReading, readAreaCode } from '../read-area-code.ts';
import { remember } from '../remember.ts';

/** The cells that say of which area a row is. */
export interface AreaCells {
  readonly line: number;
  /** Header of the column of codes. */
  readonly column: string | null;
  readonly code: string;
  readonly name: string;
}

/** A row that adds up the rows above it, as Nomis writes below its tables. */
const TOTAL = /^(?:column |grand )?total$/i;

/** Whether a row is the total below a table: no code, and a name that says so. */
export function isTotalRow({ code, name }: Pick<AreaCells, 'code' | 'name'>): boolean {
  return code.trim() === '' ? TOTAL.test(name.trim()) : TOTAL.test(code.trim());
}

/** Reads the area of a row by its code. Null where it cannot be, which is reported. */
export function openAreaReader({
  catalogue,
  findings,
  sink,
}: ReadingContext): (cells: AreaCells) => string | null {
  const readingOf = remember((text) => readAreaCode(text, catalogue.areas));
  return ({ line, column, code: text, name }) => {
    const { code, fault, isRegistered, isRespelled }: AreaCodeReading = readingOf(text);
    if (fault !== null) {
      findings.add(fault, { line, column, value: text });
      return null;
    }
    if (isRespelled) findings.add('area-code-spelling', { line, value: text });
    if (!isRegistered) sink.registerArea(code, name, line);
    return code;
  };
}

/**
 * Reads the area of a row by its name, in a table that has no codes: the one area of that name that was in force on a day
 * (ISO date), of England alone. Null where there is none or several, which is reported.
 */
export function matchAreaName(
  { line, column, name }: Omit<AreaCells, 'code'>,
  day: string,
  areas: ReadonlyMap<string, Area>,
  findings: Findings,
): string | null {
  const wanted = fold(name);
  const matches = [...areas.values()].filter((area) => fold(area.name) === wanted && inForce(area, day));
  const [only] = matches;
  if (only && matches.length === 1) {
    findings.add('population-area-by-name', { line, said: `${name.trim()} (${only.code})` });
    return only.code;
  }
  findings.add('population-area-unmatched', { line, column, value: name });
  return null;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '');
}
