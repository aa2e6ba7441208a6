import type { ReadingContext } from '../layout.ts';
import { countAreas, type YearCount } from './count-areas.ts';
import { joinHeldCasualties, joinHeldCollisions } from './join-held.ts';
import { keepCasualties, keepCollisions } from './keep-entries.ts';
import { refuseCasualtiesAlone } from './refuse-alone.ts';
import {
  reportCollisionsWithoutCasualties,
  reportStatedCasualties,
  reportUnjoined,
  reportWantedCasualties,
  reportWantedCollisions,
} from './report-joins.ts';
import { recordsOf, type Stats19Records } from './stats19-records.ts';
import { sumCasualties } from './sum-casualties.ts';
import { writePeriods } from './write-periods.ts';

/**
 * Joins and counts what the files of an extract said, once the last of them has ended. Casualties and collisions that
 * came together are joined; of either alone the other is looked for among what is held, and it is kept for what may
 * still come. Rows with errors are not counted past: then nothing is done.
 */
export async function finishStats19(context: ReadingContext): Promise<void> {
  const { findings, policy, sink } = context;
  const records = recordsOf(context);
  refuseHopeless(records, context);
  if (findings.errorCount() > 0) return;
  // Totals by age would give masked numbers away.
  if (records.rows.casualty > 0 && policy === 'published-open') sumCasualties(records.casualties, sink);
  if (records.rows.collision > 0) sink.addToTotal('collisions', records.rows.collision);
  reportAges(records, context);
  if (records.rows.casualty === 0) await finishCollisions(records, context);
  else if (records.rows.collision === 0 && !records.arePlaced) await finishCasualties(records, context);
  else finishTogether(records, context);
}

function refuseHopeless(records: Stats19Records, context: ReadingContext): void {
  const { collisions } = records;
  const { collision, casualty, vehicle } = records.rows;
  if (collision === 0 && casualty === 0 && vehicle > 0) context.findings.add('vehicles-alone', {});
  if (collision === 0 && casualty > 0 && !records.arePlaced) refuseCasualtiesAlone(records, context);
  if (collisions.hasPlaces && !collisions.hasAreas) context.findings.add('collisions-without-area', {});
}

function finishTogether(records: Stats19Records, context: ReadingContext): void {
  reportUnjoined(records, context);
  reportStatedCasualties(records, context);
  reportCollisionsWithoutCasualties(records, context);
  if (context.findings.errorCount() === 0) writeCounts(records, context);
}

async function finishCollisions(records: Stats19Records, context: ReadingContext): Promise<void> {
  keepCollisions(records, context.sink);
  await joinHeldCasualties(records, context);
  reportStatedCasualties(records, context);
  reportWantedCasualties(records, context);
  writeCounts(records, context);
}

async function finishCasualties(records: Stats19Records, context: ReadingContext): Promise<void> {
  keepCasualties(records, context.sink);
  await joinHeldCollisions(records, context);
  reportStatedCasualties(records, context);
  reportWantedCollisions(records, context);
  writeCounts(records, context);
}

function writeCounts(records: Stats19Records, context: ReadingContext): void {
  const years = countAreas(records, context.catalogue.areas);
  for (const [year, count] of years) reportYear(year, count, context);
  writePeriods(years, records.months, context);
}

function reportYear(
  year: number,
  { withoutAdjusted, incompleteDistricts }: YearCount,
  { findings }: ReadingContext,
): void {
  if (withoutAdjusted > 0) {
    findings.add('adjusted-severity-missing', { said: `${withoutAdjusted} of ${year}` }, withoutAdjusted);
  }
  for (const code of incompleteDistricts)
    findings.add('districts-incomplete', { said: `${code} in ${year}` });
}

function reportAges({ casualties }: Stats19Records, { findings }: ReadingContext): void {
  let unknown = 0;
  let line: number | null = null;
  for (let at = 0; at < casualties.length; at++) {
    const casualty = casualties.get(at);
    if (casualty.age.kind !== 'unknown') continue;
    unknown++;
    line ??= casualty.line;
  }
  if (unknown > 0) findings.add('age-unknown-casualty', { line, said: String(unknown) }, unknown);
  if (casualties.hasBands) findings.add('age-bands-only', { line: 1 });
}
