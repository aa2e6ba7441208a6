import type { Area } from '../../observation/area.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import type { Period } from '../../observation/period.ts';
import type { AdmissionCounts, CountedYear } from './count-admissions.ts';
import type { CountedBlock } from './lay-out-cells.ts';
import { findWiderAreas } from './widen-areas.ts';

/** How many years are pooled. */
const POOL = 3;

type Register = ReadonlyMap<string, Area>;

/** Areas with what was counted of each by year. */
type Years = ReadonlyMap<string, ReadonlyMap<number, CountedYear>>;

/**
 * Everything that is published of what was counted: the areas of the file and the wider ones that they make up, each by
 * year and by three years running where the file has all three; areas by code, periods in the order of time.
 */
export function widenCounts(counts: AdmissionCounts, register: Register): CountedBlock[] {
  const areas = addWiderAreas(counts.areas, register);
  const periodOf = rememberPeriods();
  return [...areas].toSorted(byCode).flatMap(([area, years]) => {
    const width = widthOf(register.get(area));
    const inOrder = [...years.keys()].toSorted((one, other) => one - other);
    return inOrder.flatMap((year) => {
      const spans = [1, POOL].flatMap((length): CountedBlock[] => {
        const parts = Array.from({ length }, (_, at) => years.get(year + at)).filter(
          (part) => part !== undefined,
        );
        return parts.length < length
          ? []
          : [{ area, width, period: periodOf(year, length), ...addUp(parts) }];
      });
      return spans;
    });
  });
}

function addWiderAreas(given: Years, register: Register): Years {
  const areas = new Map([...given].map(([area, years]) => [area, new Map(years)]));
  const years = new Set([...given.values()].flatMap((byYear) => [...byYear.keys()]));
  for (const year of years) {
    const inYear = new Set([...given].flatMap(([area, byYear]) => (byYear.has(year) ? [area] : [])));
    for (const { code, members } of findWiderAreas(inYear, `${year}-04-01`, register)) {
      const parts = members
        .map((member) => given.get(member)?.get(year))
        .filter((part) => part !== undefined);
      areas.set(code, (areas.get(code) ?? new Map<number, CountedYear>()).set(year, addUp(parts)));
    }
  }
  return areas;
}

function addUp(parts: readonly CountedYear[]): CountedYear {
  const [first, ...others] = parts;
  const counts = Float64Array.from(first?.counts ?? []);
  for (const other of others) {
    for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (other.counts[at] ?? 0);
  }
  return { counts, line: Math.min(...parts.map(({ line }) => line)) };
}

/** England 0, regions 1, counties 2, everything else 3. */
export function widthOf(area: Area | undefined): number {
  if (area?.types.includes('england')) return 0;
  if (area?.types.includes('region')) return 1;
  return area?.types.includes('utla') && !area.types.includes('ltla') ? 2 : 3;
}

/** `2020/21`, and for three years `2020/21 - 22/23`; the same object for the same years. */
function rememberPeriods(): (year: number, length: number) => Period {
  const known = new Map<string, Period>();
  return (year, length) => {
    const label =
      length === 1
        ? financialYear(year)
        : `${financialYear(year)} - ${financialYear(year + length - 1).slice(2)}`;
    const period = known.get(label) ?? parsePeriod(label);
    if (period === null) throw new RangeError(`not a financial year: ${label}`);
    known.set(label, period);
    return period;
  };
}

function financialYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function byCode([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
