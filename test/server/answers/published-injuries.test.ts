import { createReadStream, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerComparison } from '../../../server/answers/answer-comparison.ts';
import type { AnswerContext } from '../../../server/answers/answer-context.ts';
import { answerTrend } from '../../../server/answers/answer-trend.ts';
import { findEarlierCodes } from '../../../server/catalogue/area-lineage.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import type { TrendAnswer, TrendQuestion, TrendSeries } from '../../../server/contract/trend.ts';
import { readExtract } from '../../../server/ingest/read-extract.ts';
import { sexes } from '../../../server/observation/sex.ts';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { heldInMemory } from '../../support/held-in-memory.ts';
import { openStagingWriter } from '../../support/open-staging-writer.ts';

/**
 * Figures and comparisons as Fingertips publishes them (indicator 90284, release of 2024), asked of the answers after
 * the real ingest into a real store.
 */
const file = join(
  import.meta.dirname,
  '../../../../shared/extracts/fingertips/dfe_la_hospital_admissions_2324.csv',
);
const isAbsent = !existsSync(file);
const reason = isAbsent ? ' (skipped: the published file is not on this machine)' : '';

const catalogue = loadCatalogue();

async function* onlyFile() {
  yield { fileName: 'published.csv', chunks: createReadStream(file) };
}

async function bringFile(store: Store): Promise<void> {
  const staging = await store.newStaging();
  const writer = await openStagingWriter(staging);
  const options = {
    layout: 'auto',
    policy: null,
    period: null,
    released: null,
    mapping: null,
    today: '2026-11-22',
  } as const;
  const read = await readExtract(onlyFile(), { ...options, catalogue, writer, held: heldInMemory() });
  if (!read.accepted) throw new Error(`refused: ${read.problems[0]?.message}`);
  const { accepted, newAreas, observations, totals, ...told } = read;
  const extract = { ...told, id: 'published', sha256: 'published', bytes: 0, fileName: 'published.csv' };
  await store.commitExtract({ extract, areas: newAreas, staging }, 'test');
}

describe.skipIf(isAbsent)(`Fingertips 90284 as published${reason}`, () => {
  const stagingFolder = mkdtempSync(join(tmpdir(), 'published-'));
  let context: AnswerContext;

  beforeAll(async () => {
    const store = await openDuckDbStore({ file: ':memory:', stagingFolder });
    await bringFile(store);
    context = { store, catalogue, version: 1, today: '2026-01-31' };
  });

  afterAll(async () => {
    await context.store.close();
    await rm(stagingFolder, { recursive: true });
  });

  const ask = (changes: Partial<TrendQuestion>): Promise<TrendAnswer> =>
    answerTrend({ indicator: '90284', area: ['E10000032'], ...changes }, context);

  it('West Sussex has 14 points from 116.5 in 2010/11 to 87.1 in 2023/24, England beside it', async () => {
    const { series, headline, periods } = await ask({});
    const [westSussex, england] = series;
    expect(series.map(({ label, role }) => [label, role])).toEqual([
      ['West Sussex', 'area'],
      ['England', 'benchmark'],
    ]);
    expect([periods.length, westSussex?.points.length, england?.points.length]).toEqual([14, 14, 14]);
    expect(westSussex?.points[0]).toMatchObject({
      period: { label: '2010/11' },
      value: 116.4835328,
      method: 'published',
    });
    expect(westSussex?.points[13]).toMatchObject({
      period: { label: '2023/24' },
      value: 87.09037,
      comparison: 'worse',
    });
    expect(england?.points[0]).toMatchObject({ value: 115.2166797, count: 107_429, denominator: 9_324_084 });
    expect(headline).toBe('West Sussex: hospital admissions for injury higher than England, 2023/24');
  });

  // The publisher's own column says "Increasing and getting worse", against its own figures: 101.2, 104.2, 104.6, 91.2,
  // 87.1. Weighted regression on them gives chi-squared 27.09 and a fall whichever year is left out.
  it('the recent trend of West Sussex is a fall', async () => {
    const { series } = await ask({});
    expect(series[0]?.recentTrend).toMatchObject({ direction: 'decreasing', judgement: 'better' });
    expect(series[0]?.recentTrend.chiSquared).toBeCloseTo(27.09, 1);
  });

  it('every comparison that the publisher makes is made alike', async () => {
    const published = readPublishedComparisons();
    const answered = await answerComparisons(published, ask);
    const differing = published.filter(({ key, comparison }) => answered.get(key) !== comparison);
    expect(differing).toEqual([]);
    expect(published).toHaveLength(6749);
    expect(published.filter(({ category }) => category === '')).toHaveLength(5739);
  });

  it('every authority beside the others is compared as the publisher compares it', async () => {
    const published = new Map(readPublishedComparisons().map(({ key, comparison }) => [key, comparison]));
    let compared = 0;
    for (const sex of sexes) {
      for (let year = 2010; year <= 2023; year += 1) {
        const period = `${year}/${String(year + 1).slice(2)}`;
        const { rows } = await answerComparison({ indicator: '90284', sex, period }, context);
        for (const { area, comparison } of rows.filter(({ measure }) => measure.value !== null)) {
          const codes = [area.code, ...findEarlierCodes(catalogue.areas, area.code)];
          const found = codes.flatMap((code) => published.get([code, sex, '', '', period].join('|')) ?? []);
          expect([area.name, period, sex, comparison]).toEqual([area.name, period, sex, found[0]]);
          compared += 1;
        }
      }
    }
    expect(compared).toBe(5701);
  });

  /*
   * In R, of the 151 authorities with a value: n <- 1e4 * Count / Value; a <- sum(Count) / sum(n); a * n against Byar's
   * limits of Count at qnorm(0.975) and qnorm(0.999); quantile(Value, (0:5) / 5, type = 7).
   */
  it('the authorities of 2023/24 lie in the funnel and in fifths as R has them', async () => {
    const { rows, average, distribution } = await answerComparison(
      { indicator: '90284', method: 'funnel' },
      context,
    );
    expect(average).toBeCloseTo(72.6890958129, 8);
    const count = (significance: string) =>
      rows.filter(({ funnel }) => funnel?.significance === significance).length;
    expect(['high-99.8', 'high-95', 'not-significant', 'low-95', 'low-99.8'].map(count)).toEqual([
      45, 13, 38, 8, 47,
    ]);
    expect(distribution.quintileBounds).toEqual([
      29.29155, 55.55793, 67.72739, 79.07368, 92.41495, 148.96268,
    ]);
    expect([1, 2, 3, 4, 5].map((fifth) => rows.filter(({ quintile }) => quintile === fifth).length)).toEqual([
      31, 30, 30, 30, 30,
    ]);
    expect(rows.slice(-2).map(({ area, why }) => [area.name, why])).toEqual([
      ['City of London', 'Not available from the publisher. Value for Hackney and City of London combined.'],
      [
        'Isles of Scilly',
        'Not available from the publisher. Value for Cornwall and Isles of Scilly combined.',
      ],
    ]);
  });
});

interface PublishedComparison {
  readonly key: string;
  readonly area: string;
  readonly category: string;
  readonly comparison: string;
}

function readPublishedComparisons(): PublishedComparison[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.flatMap((row) => {
    const area = row['Area Code'] ?? '';
    const category = row.Category ?? '';
    const comparison = (row['Compared to England value or percentiles'] ?? '').toLowerCase();
    if (!['better', 'similar', 'worse'].includes(comparison)) return [];
    const key = [area, row.Sex?.toLowerCase(), row['Category Type'] ?? '', category, row['Time period']].join(
      '|',
    );
    return [{ key, area, category, comparison }];
  });
}

async function answerComparisons(
  published: readonly PublishedComparison[],
  ask: (changes: Partial<TrendQuestion>) => Promise<TrendAnswer>,
): Promise<Map<string, string>> {
  const area = [...new Set(published.map((each) => each.area))];
  const questions = sexes.flatMap((sex): Partial<TrendQuestion>[] => [
    { sex, area },
    { sex, area: ['E92000001'], by: 'category' },
  ]);
  const answers = await Promise.all(questions.map(ask));
  return new Map(
    answers.flatMap(({ series }) => series.filter(({ role }) => role === 'area').flatMap(comparisonsOf)),
  );
}

function comparisonsOf({ area, sex, category, points }: TrendSeries): [string, string][] {
  return points.map(({ period, comparison }) => [
    [area.code, sex, category?.type ?? '', category?.value ?? '', period.label].join('|'),
    comparison,
  ]);
}
