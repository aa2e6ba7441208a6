import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../server/catalogue/catalogue.ts';
import { loadCatalogue } from '../server/catalogue/load-catalogue.ts';
import type { DisclosurePolicy, LayoutId } from '../server/observation/extract.ts';
import { drawAdmissions } from './demo/admission-cells.ts';
import { drawPopulations } from './demo/child-populations.ts';
import { drawPovertyFigures } from './demo/child-poverty.ts';
import { drawDemoAreas } from './demo/demo-areas.ts';
import type { DemoFigure } from './demo/demo-figure.ts';
import { toFingertipsFile } from './demo/fingertips-file.ts';
import { drawHomelessnessFigures } from './demo/homelessness.ts';
import { toAdmissionFigures } from './demo/injury-admissions.ts';
import { toObservationsFile } from './demo/observations-file.ts';
import { drawRoadFigures } from './demo/road-casualties.ts';
import { seededRandom } from './demo/seeded-random.ts';

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
 * Writes the demonstration extracts into a folder, in publishers' layouts. The same seed always gives the same bytes.
 * Every figure is made up; only the national course of admissions follows what was published.
 */
export function makeDemo(folder: string = demoFolder, seed = 'demonstration'): DemoFile[] {
  mkdirSync(folder, { recursive: true });
  return drawDemo(loadCatalogue(), seed).map(({ name, layout, figures }) => {
    const path = join(folder, `demonstration-${name}.csv`);
    const text = layout === 'fingertips' ? toFingertipsFile(figures) : toObservationsFile(figures);
    writeFileSync(path, text);
    return {
      path,
      layout,
      policy: 'published-open',
      rows: figures.length,
      bytes: Buffer.byteLength(text),
    };
  });
}

/** Each theme has its own stream of chance, so that a change in one leaves the others as they are. */
function drawDemo(
  catalogue: Catalogue,
  seed: string,
): { name: string; layout: LayoutId; figures: DemoFigure[] }[] {
  const { upperTier, housing } = drawDemoAreas(catalogue, seed);
  const randomFor = (theme: string) => seededRandom(`${seed}: ${theme}`);
  const populations = drawPopulations(upperTier, randomFor('populations'));
  const admissions = drawAdmissions(upperTier, populations, randomFor('admissions'));
  return [
    {
      name: 'injury-admissions',
      layout: 'fingertips',
      figures: toAdmissionFigures(admissions, upperTier, catalogue),
    },
    {
      name: 'road-casualties',
      layout: 'fingertips',
      figures: drawRoadFigures(upperTier, populations, catalogue, randomFor('roads')),
    },
    {
      name: 'child-poverty',
      layout: 'fingertips',
      figures: drawPovertyFigures(upperTier, populations, catalogue, randomFor('poverty')),
    },
    {
      name: 'homelessness',
      layout: 'observations',
      figures: drawHomelessnessFigures(housing, catalogue, randomFor('homelessness')),
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, layout, rows, bytes } of makeDemo()) {
    console.log(`${path}: ${layout}, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB`);
  }
}
