import type { StagingSummary, StagingWriter } from '../../../server/ingest/staging-writer.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { Entry } from '../../../server/observation/entry.ts';
import type { Extract, StagedExtract } from '../../../server/observation/extract.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';
import type { Period } from '../../../server/observation/period.ts';
import type { Store } from '../../../server/store/store.ts';

/** A store to test, and what stands around it. */
export interface StoreBench {
  readonly store: Store;
  openWriter(staging: string): Promise<StagingWriter>;
  /** Closes and opens again; null where nothing outlives a closing. */
  readonly reopen: (() => Promise<Store>) | null;
  /** Spoils a staging place so that it can be opened no more. */
  spoil(staging: string): Promise<void>;
  close(): Promise<void>;
}

/** An extract to be brought: its first letter, repeated, is its id. */
export interface Bringing {
  readonly id: string;
  readonly released?: string;
  readonly demonstration?: boolean;
  readonly layout?: Extract['layout'];
  readonly dependsOn?: readonly string[];
  readonly areas?: StagedExtract['areas'];
  readonly rows?: readonly Observation[];
  readonly entries?: readonly Entry[];
}

export function period(label: string): Period {
  const read = parsePeriod(label);
  if (!read) throw new Error(`not a period: ${label}`);
  return read;
}

/** West Sussex, injury admissions at 0-14, persons, 2022/23, unless told otherwise. */
export function observation(change: Partial<Observation> = {}): Observation {
  return {
    indicator: 'injury-admissions',
    area: 'E10000032',
    period: period('2022/23'),
    sex: 'persons',
    age: ageBand(0, 14),
    category: null,
    value: 80,
    lower95: 75,
    upper95: 85,
    lower998: null,
    upper998: null,
    count: 1180,
    denominator: 147_500,
    missing: null,
    notes: [],
    line: 2,
    ...change,
  };
}

export async function stage(bench: StoreBench, bringing: Bringing): Promise<StagedExtract> {
  const { staged } = await stageAndSummarise(bench, bringing);
  return staged;
}

export async function stageAndSummarise(
  bench: StoreBench,
  bringing: Bringing,
): Promise<{ staged: StagedExtract; summary: StagingSummary }> {
  const { areas = [], rows = [], entries = [] } = bringing;
  const staging = await bench.store.newStaging();
  const writer = await bench.openWriter(staging);
  for (const row of rows) writer.write(row);
  for (const entry of entries) writer.writeEntry(entry);
  const summary = await writer.finish();
  return { staged: { extract: describeExtract(bringing), areas, staging }, summary };
}

/** Stages and commits in one go. */
export async function bring(bench: StoreBench, bringing: Bringing) {
  return bench.store.commitExtract(await stage(bench, bringing), 'analyst');
}

export function describeExtract(bringing: Bringing): Omit<Extract, 'receivedAt' | 'receivedBy'> {
  const { id, released = '2024-01-01', demonstration = false, layout = 'fingertips' } = bringing;
  const { dependsOn = [], rows = [], entries = [] } = bringing;
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  return {
    id,
    layout,
    publisher: 'Office for Health Improvement and Disparities',
    fileName: `${id}.csv`,
    sha256: id.repeat(64).slice(0, 64),
    bytes: 1000,
    released,
    releasedStated: true,
    rowsRead: rows.length + entries.length,
    rowsAccepted: rows.length + entries.length,
    entries: entries.length,
    warnings: [{ rule: 'thousands-separator', count: 1, message: 'a comma in a number', firstLine: 2 }],
    indicators: indicators.map((indicator) => ({
      id: indicator,
      publisherId: '90284',
      name: `${indicator} as ${id} names it`,
      multiplier: 10_000,
      ages: rows.filter((row) => row.indicator === indicator).map((row) => row.age),
    })),
    areas: new Set(rows.map((row) => row.area)).size,
    periods: [...new Set(rows.map((row) => row.period.label))],
    licence: 'Open Government Licence v3.0',
    policy: 'published-open',
    demonstration,
    dependsOn,
  };
}

/** All that comes in batches. */
export async function collect<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}
