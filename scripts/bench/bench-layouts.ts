import { join } from 'node:path';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { inForce } from '../../server/observation/area.ts';
import { type RowPlan, writePieces } from './generated-rows.ts';
import { makeAdmissionRecords, makeCountedAdmissions } from './make-admission-rows.ts';
import { makeFingertipsRows } from './make-fingertips-rows.ts';
import { makeCasualtyRows, makeCollisionRows } from './make-stats19-rows.ts';

/** The kinds of file that ingest is measured on. */
export const benchLayouts = ['fingertips', 'stats19', 'admissions-records', 'admissions-counted'] as const;
export type BenchLayout = (typeof benchLayouts)[number];

type MakeRows = (plan: RowPlan) => Iterable<string>;

/** The files of an extract by their names, each made from the same plan. */
const filesOf: Readonly<Record<BenchLayout, Readonly<Record<string, MakeRows>>>> = {
  fingertips: { 'fingertips.csv': makeFingertipsRows },
  stats19: { 'casualties.csv': makeCasualtyRows, 'collisions.csv': makeCollisionRows },
  'admissions-records': { 'admission-records.csv': makeAdmissionRecords },
  'admissions-counted': { 'admissions-counted.csv': makeCountedAdmissions },
};

/** A day on which districts were those of today, so that counties, regions and England can be added up. */
const DAY = '2025-01-01';

/** Writes the files of an extract of so many rows into a folder, and gives their paths in the order they are brought. */
export async function writeExtract(
  layout: BenchLayout,
  { rows, seed, folder }: { readonly rows: number; readonly seed: number; readonly folder: string },
): Promise<string[]> {
  const plan = { rows, seed, areas: findAreas(layout) };
  const paths: string[] = [];
  for (const [name, make] of Object.entries(filesOf[layout])) {
    const path = join(folder, `${rows}-${seed}-${name}`);
    await writePieces(path, make(plan));
    paths.push(path);
  }
  return paths;
}

/** Published figures are about areas of every kind, casualties and patients in districts. */
function findAreas(layout: BenchLayout): RowPlan['areas'] {
  const areas = [...loadCatalogue().areas.values()];
  if (layout === 'fingertips') return areas;
  return areas.filter((area) => area.types.includes('ltla') && inForce(area, DAY));
}
