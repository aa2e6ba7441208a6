import { createReadStream, existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../../server/answers/answer-context.ts';
import { answerProfile } from '../../../server/answers/answer-profile.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import type { ProfileRow } from '../../../server/contract/profile.ts';
import { readExtract } from '../../../server/ingest/read-extract.ts';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { heldInMemory } from '../../support/held-in-memory.ts';
import { openStagingWriter } from '../../support/open-staging-writer.ts';

/** Published files of three publishers, and profiles made from them after the real ingest into a real store. */
const folder = join(import.meta.dirname, '../../../../shared/extracts');
const files = [
  'fingertips/dfe_la_hospital_admissions_2324.csv',
  'poverty/dwp_cilif_1_Relative_Local_Authority.csv',
  'homelessness/hclic_A1.csv',
].map((file) => join(folder, file));
const isAbsent = files.some((file) => !existsSync(file));
const reason = isAbsent ? ' (skipped: the published files are not on this machine)' : '';

const catalogue = loadCatalogue();

async function bring(file: string, store: Store): Promise<void> {
  async function* onlyFile() {
    yield { fileName: file.replace(/^.*\//, ''), chunks: createReadStream(file) };
  }
  const staging = await store.newStaging();
  const writer = await openStagingWriter(staging);
  const read = await readExtract(onlyFile(), {
    layout: 'auto',
    policy: null,
    period: null,
    released: null,
    mapping: null,
    today: '2026-11-22',
    catalogue,
    writer,
    held: heldInMemory(),
  });
  if (!read.accepted) throw new Error(`refused: ${read.problems[0]?.message}`);
  const { accepted, newAreas, observations, totals, ...told } = read;
  const extract = { ...told, id: file, sha256: file, bytes: 0, fileName: file };
  await store.commitExtract({ extract, areas: newAreas, staging }, 'test');
}

describe.skipIf(isAbsent)(`profiles of published figures${reason}`, () => {
  const stagingFolder = mkdtempSync(join(tmpdir(), 'published-profile-'));
  let context: AnswerContext;

  beforeAll(async () => {
    const store = await openDuckDbStore({ file: ':memory:', stagingFolder });
    for (const file of files) await bring(file, store);
    context = { store, catalogue, version: files.length, today: '2026-01-31' };
  });

  afterAll(async () => {
    await context.store.close();
    await rm(stagingFolder, { recursive: true });
  });

  async function rowOf(area: string, indicator: string): Promise<ProfileRow | undefined> {
    const { rows } = await answerProfile(area, {}, context);
    return rows.find((row) => row.indicator.id === indicator);
  }

  // As the files have them; quartiles and ranks by R: quantile(values, type = 7) over the 151 authorities with a value of
  // 2023/24, sum(values > 87.09037) + 1 and sum(values > 79.07368) + 1.
  it.each([
    [
      'E10000032',
      { value: 87.09037, lower95: 82.40209, upper95: 91.97588, count: 1290, denominator: 148_122 },
      { rank: 38, position: 'highest-quarter' },
      { value: 91.1883, isMoreThanChance: false },
    ],
    [
      'E08000003',
      { value: 79.07368, lower95: 73.68274, upper95: 84.36544, count: 855, denominator: 108_127 },
      { rank: 61, position: 'middle-half' },
      { value: 90.93608, isMoreThanChance: true },
    ],
  ])('admissions of %s are the publisher’s, digit for digit', async (area, measure, place, changeOnYear) => {
    const row = await rowOf(area, 'injury-admissions');
    expect(row).toMatchObject({
      measure: { ...measure, period: { label: '2023/24' }, comparison: 'worse', method: 'published' },
      benchmarkMeasure: { value: 72.71223, count: 72_293 },
      recentTrend: { direction: 'decreasing', judgement: 'better' },
      changeOnYear,
      peers: { ...place, inForce: 153, areas: 151, lowest: 29.29155, median: 72.13642, highest: 148.96268 },
      commissions: 'Council',
    });
    expect(row?.peers?.lowerQuartile).toBeCloseTo(59.949325, 9);
    expect(row?.peers?.upperQuartile).toBeCloseTo(87.079575, 9);
  });

  // 1,392 of 220,459 households are 6.3141 per 1,000, the sum of the publisher's 1.6375 and 4.6766 for the two duties; of
  // 39,134 to 36,583 children in Manchester 35.0% to 32.5%.
  it('poverty and homelessness of Manchester are the publishers’', async () => {
    expect(await rowOf('E08000003', 'child-poverty-relative')).toMatchObject({
      measure: { value: 32.5, count: 36_583, period: { label: 'FYE 2021' } },
      changeOnYear: { value: 35, difference: -2.5 },
    });
    const homeless = await rowOf('E08000003', 'homelessness-duty-owed');
    expect(homeless?.measure?.count).toBe(1392);
    expect(homeless?.measure?.value).toBeCloseTo(1.6374926857148 + 4.67660653454837, 9);
  });

  it('a county has a row for what its districts alone have, with the reason', async () => {
    const row = await rowOf('E10000032', 'homelessness-duty-owed');
    expect(row).toMatchObject({ measure: null });
    expect(row?.why).toContain('No figures are held for West Sussex (E10000032).');
  });
});
