import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../server/catalogue/catalogue.ts';
import { loadCatalogue } from '../server/catalogue/load-catalogue.ts';
import type { DisclosurePolicy, LayoutId } from '../server/observation/extract.ts';
import { drawAdmissions } from './demo/admission-cells.ts';
import { drawArrangementRegister } from './demo/arrangement-register.ts';
import { drawCauses } from './demo/cause-cells.ts';
import { drawPopulations } from './demo/child-populations.ts';
import { drawPovertyFigures } from './demo/child-poverty.ts';
import { drawDemoAreas } from './demo/demo-areas.ts';
import type { DemoFigure } from './demo/demo-figure.ts';
import { toFingertipsFile } from './demo/fingertips-file.ts';
import { drawHomelessnessFigures } from './demo/homelessness.ts';
import { leaveGaps, toAdmissionFigures } from './demo/injury-admissions.ts';
import { FIRST_CAUSE_YEAR, toCauseFigures } from './demo/injury-causes.ts';
import { type MissingNotes, toObservationsFile } from './demo/observations-file.ts';
import { drawPartnerRegister } from './demo/partner-register.ts';
import { type RegisterFile, toRegisterFile } from './demo/register-file.ts';
import { drawRoadFigures } from './demo/road-casualties.ts';
import { seededRandom } from './demo/seeded-random.ts';
import { type AdmissionFigures, suppressAdmissions } from './demo/suppress-admissions.ts';

/** A file of demonstration data, and how it is to be ingested. */
export interface DemoFile {
  readonly path: string;
  readonly layout: LayoutId;
  readonly policy: DisclosurePolicy;
  readonly rows: number;
  readonly bytes: number;
}

/** Where the product looks for its demonstration data. */
export const demoFolder = fileURLToPath(new URL('../data/demo', import.meta.url));

/**
 * Writes the demonstration extracts into a folder, in publishers' layouts, and registers in ours. The same seed always
 * gives the same bytes. Every figure is made up; only the national course of admissions follows what was published.
 */
export function makeDemo(folder: string = demoFolder, seed = 'demonstration'): DemoFile[] {
  mkdirSync(folder, { recursive: true });
  return drawDemo(loadCatalogue(), seed).map(({ name, layout, rows, text }) => {
    const path = join(folder, demoFileName(name));
    writeFileSync(path, text);
    return { path, layout, policy: 'published-open', rows, bytes: Buffer.byteLength(text) };
  });
}

/** What is made, by the name that its file has. */
const names = [
  'injury-admissions',
  'injury-causes',
  'road-casualties',
  'child-poverty',
  'homelessness',
  'partners',
  'arrangements',
] as const;

const demoFileName = (name: (typeof names)[number]): string => `demonstration-${name}.csv`;

/** Names of the files that `makeDemo` writes. */
export const demoFileNames: readonly string[] = names.map(demoFileName);

const WITHHELD = 'withheld so that a small count cannot be worked out from it';

/** A file before it is written. */
interface DrawnFile {
  readonly name: (typeof names)[number];
  readonly layout: LayoutId;
  readonly rows: number;
  readonly text: string;
}

/** Each theme has its own stream of chance, so that a change in one leaves the others as they are. */
const streamsOf = (seed: string) => (theme: string) => seededRandom(`${seed}: ${theme}`);

/** The made-up admissions with their true counts: what is in the files before small counts are hidden. */
export function countDemoAdmissions(catalogue: Catalogue, seed: string): AdmissionFigures {
  const { upperTier } = drawDemoAreas(catalogue, seed);
  const randomFor = streamsOf(seed);
  const populations = drawPopulations(upperTier, randomFor('populations'));
  const cells = drawAdmissions(upperTier, populations, randomFor('admissions'));
  const recent = cells.filter(({ year }) => year >= FIRST_CAUSE_YEAR);
  const causeCells = drawCauses(recent, upperTier, catalogue, randomFor('causes'));
  return {
    admissions: toAdmissionFigures(cells, upperTier, catalogue),
    causes: toCauseFigures(causeCells, recent, upperTier, catalogue, randomFor('cause codes')),
  };
}

function drawDemo(catalogue: Catalogue, seed: string): DrawnFile[] {
  const { upperTier, housing } = drawDemoAreas(catalogue, seed);
  const randomFor = streamsOf(seed);
  const populations = drawPopulations(upperTier, randomFor('populations'));
  const { admissions, causes } = suppressAdmissions(countDemoAdmissions(catalogue, seed), catalogue);
  const roads = drawRoadFigures(upperTier, populations, catalogue, randomFor('roads'));
  const poverty = drawPovertyFigures(upperTier, populations, catalogue, randomFor('poverty'));
  const homelessness = drawHomelessnessFigures(housing, catalogue, randomFor('homelessness'));
  return [
    published('injury-admissions', leaveGaps(admissions)),
    tidy('injury-causes', causes, {
      suppressed: 'count of 1 to 7, suppressed',
      withheld: WITHHELD,
      'not-available': 'not given by the publisher',
    }),
    published('road-casualties', roads),
    published('child-poverty', poverty),
    tidy('homelessness', homelessness, {
      suppressed: 'fewer than eight households, suppressed',
      withheld: WITHHELD,
      'not-available': 'no usable return from the authority',
    }),
    register('partners', drawPartnerRegister(randomFor('partners'))),
    register('arrangements', drawArrangementRegister(randomFor('arrangements'))),
  ];
}

function published(name: DrawnFile['name'], figures: readonly DemoFigure[]): DrawnFile {
  return { name, layout: 'fingertips', rows: figures.length, text: toFingertipsFile(figures) };
}

function tidy(
  name: DrawnFile['name'],
  figures: readonly DemoFigure[],
  missingNotes: MissingNotes,
): DrawnFile {
  const text = toObservationsFile(figures, missingNotes);
  return { name, layout: 'observations', rows: figures.length, text };
}

function register(name: 'partners' | 'arrangements', file: RegisterFile): DrawnFile {
  return { name, layout: name, rows: file.rows.length, text: toRegisterFile(file) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, layout, rows, bytes } of makeDemo()) {
    console.log(`${path}: ${layout}, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB`);
  }
}
