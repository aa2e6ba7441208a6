import { type AgeBand, ageBand, ageKey } from '../../observation/age-band.ts';
import { midYear } from '../../observation/mid-year.ts';
import type { Observation } from '../../observation/observation.ts';
import type { Period } from '../../observation/period.ts';
import type { Sex } from '../../observation/sex.ts';
import type { Findings } from '../collect-findings.ts';
import type { IndicatorTally } from '../gather-indicators.ts';
import type { ReadingContext } from '../layout.ts';
import { checkAreas } from './check-areas.ts';
import { PartsCheck } from './check-parts.ts';
import { type AgedCell, type AgedCells, GroupCompleter } from './complete-group.ts';
import { PopulationCells } from './population-cells.ts';

const POPULATION = 'population';
const ENGLAND = 'E92000001';

/** Where single years of age of the Office for National Statistics end. */
const OLDEST = 90;

const gathered = new WeakMap<ReadingContext, PopulationCells>();

/** Where the numbers of all files of an extract come together. */
export function populationOf(context: ReadingContext): PopulationCells {
  const cells = gathered.get(context) ?? new PopulationCells();
  gathered.set(context, cells);
  return cells;
}

/**
 * Once every file is read: holds totals against their parts, adds up what indicators need, and sends everything on, area by
 * area. Nothing is sent where something is wrong, since nothing will be stored.
 */
export async function finishPopulation(context: ReadingContext): Promise<void> {
  const { findings, catalogue } = context;
  const cells = populationOf(context);
  if (findings.errorCount() > 0) return;
  openOldestAge(cells, findings);
  checkAreas(cells, catalogue.areas, findings);
  const completer = new GroupCompleter(cells.ages);
  const parts = new PartsCheck(findings);
  const tally = context.indicators.find(POPULATION);
  const periods = new Map<number, Period>();
  for (const area of cells.areas()) {
    for (const year of cells.yearsOf(area)) {
      const period = periods.get(year) ?? midYear(year);
      periods.set(year, period);
      const group = completer.complete(cells.group(area, year));
      parts.check(`${area}, ${period.label}`, group);
      sendGroup({ area, period, group, tally }, context);
    }
  }
}

/** Series by single year end with 90 and over, which some tables write as 90. */
function openOldestAge(cells: PopulationCells, findings: Findings): void {
  const written = cells.ages.find((age) => age.from === OLDEST && age.to === OLDEST);
  const hasOlder = cells.ages.some(
    ({ from, to }) => from !== null && from > 0 && (to ?? OLDEST + 1) > OLDEST,
  );
  if (!written || hasOlder) return;
  cells.renameAge(written, ageBand(OLDEST, null));
  findings.add('population-oldest-open', { said: String(OLDEST) });
}

interface CompletedGroup {
  readonly area: string;
  readonly period: Period;
  readonly group: ReadonlyMap<Sex, AgedCells>;
  readonly tally: IndicatorTally;
}

function sendGroup({ area, period, group, tally }: CompletedGroup, { sink }: ReadingContext): void {
  for (const [sex, cells] of group) {
    for (const cell of inOrderOfAge(cells)) {
      sink.take(toObservation({ area, period, sex }, cell), tally, false);
    }
  }
  const persons = area === ENGLAND ? group.get('persons') : undefined;
  const widest = persons && findWidest(persons);
  if (widest && typeof widest.people === 'number') {
    sink.addToTotal(`England, ${ageWords(widest.age)}, ${period.label}`, widest.people);
  }
}

function toObservation(
  { area, period, sex }: Pick<Observation, 'area' | 'period' | 'sex'>,
  { age, people, notes, line }: AgedCell,
): Observation {
  const number = typeof people === 'number' ? people : null;
  return {
    indicator: POPULATION,
    area,
    period,
    sex,
    age,
    category: null,
    value: number,
    lower95: null,
    upper95: null,
    lower998: null,
    upper998: null,
    count: number,
    denominator: null,
    missing: typeof people === 'number' ? null : people,
    notes,
    line,
  };
}

function inOrderOfAge(cells: AgedCells): AgedCell[] {
  return [...cells.values()].sort(
    (one, other) => (one.age.from ?? 0) - (other.age.from ?? 0) || lastYear(one.age) - lastYear(other.age),
  );
}

/** The band of most years of age. */
function findWidest(cells: AgedCells): AgedCell | undefined {
  const width = ({ age }: AgedCell): number => lastYear(age) - (age.from ?? 0);
  return [...cells.values()].reduce<AgedCell | undefined>(
    (widest, cell) => (widest === undefined || width(cell) > width(widest) ? cell : widest),
    undefined,
  );
}

function lastYear({ to }: AgeBand): number {
  return to ?? Number.MAX_SAFE_INTEGER;
}

function ageWords(age: AgeBand): string {
  return ageKey(age) === '0+' ? 'all ages' : `ages ${ageKey(age)}`;
}
