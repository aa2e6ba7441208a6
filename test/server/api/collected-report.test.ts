import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDemoFiles } from '../../../scripts/find-demo-files.ts';
import { collectables } from '../../../server/api/collectables.ts';
import {
  type CollectedReportAnswer,
  collectedReportAnswerSchema,
  itemParameters,
} from '../../../server/contract/collected-report.ts';
import { problemDocumentSchema } from '../../../server/contract/extracts.ts';
import { reportLimits, usualReportTitle } from '../../../server/contract/report-limits.ts';
import { describePicture } from '../../../server/reports/describe-picture.ts';
import { findProgram } from '../../support/find-program.ts';
import { type ReadDocument, readDocx } from '../../support/read-docx.ts';
import { newerExtract, olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

const base = '/api/v1/reports/collected';
const trend = 'trend?indicator=injury-admissions&area=E10000032';

const address = (items: readonly string[], rest: Readonly<Record<string, string>> = {}, path = base) =>
  `${path}?${new URLSearchParams([...Object.entries(rest), ...items.map((item) => ['item', item])])}`;

async function collect(
  service: TestService,
  items: readonly string[],
  rest: Readonly<Record<string, string>> = {},
): Promise<CollectedReportAnswer> {
  const response = await service.ask(address(items, rest));
  return collectedReportAnswerSchema.parse(await response.json());
}

async function collectDocument(service: TestService, items: readonly string[]): Promise<ReadDocument> {
  const response = await service.ask(address(items, {}, `${base}.docx`));
  expect(response.status).toBe(200);
  return readDocx(new Uint8Array(await response.arrayBuffer()));
}

/** What must hold of every report, whatever stands in it. */
function expectSound({ headings, paragraphs, tables, pictures, text, xmlOf }: ReadDocument): void {
  for (const [at, { level, text: words }] of headings.entries()) {
    expect(level - (headings[at - 1]?.level ?? 0)).toBeLessThanOrEqual(1);
    expect(words.trim()).not.toBe('');
  }
  expect(headings.filter(({ level }) => level === 1).map((each) => each.text)).toEqual(
    expect.arrayContaining(['Notes and caveats', 'Methods', 'Sources and licences', 'Data annex']),
  );
  expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|Infinity/);
  for (const { header, rows, isMerged } of tables) {
    expect(header).toHaveLength(1);
    expect(header[0]?.every((cell) => cell.trim() !== '')).toBe(true);
    for (const row of rows) expect(row).toHaveLength(header[0]?.length ?? 0);
    expect(isMerged).toBe(false);
  }
  for (const [at, { id, alternativeText, widthInMillimetres }] of pictures.entries()) {
    expect(id).toBe(String(at + 1));
    expect(alternativeText).toMatch(/\w.*\./s);
    // As it was drawn: a picture too tall for the page would be narrower.
    expect(widthInMillimetres).toBeCloseTo(160, 1);
  }
  for (const name of ['Figure', 'Table']) {
    const captions = paragraphs.filter((each) => each.style === 'Caption' && each.text.startsWith(name));
    expect(captions.map((each) => each.text.split(':')[0])).toEqual(
      captions.map((_, at) => `${name} ${at + 1}`),
    );
  }
  for (const [at, { hasPicture, text: words }] of paragraphs.entries()) {
    if (!hasPicture && words !== '[table]') continue;
    expect(paragraphs[at - 1]?.style).toBe('Caption');
    expect(paragraphs[at + 1]?.style).toBe('SourceLine');
  }
  expect(xmlOf('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
}

interface Described {
  readonly get?: { readonly parameters?: readonly { readonly name: string }[] };
}

describe('what can be collected', () => {
  let service: TestService;
  const readPaths = async (): Promise<Record<string, Described>> =>
    (await (await service.ask('/api/v1/openapi.json')).json()).paths;

  beforeAll(async () => {
    service = await openTestService();
  });

  afterAll(() => service.close());

  it('is every picture that the interface describes', async () => {
    const pictures = Object.keys(await readPaths()).flatMap(
      (path) => /\/charts\/(.+)\.svg$/.exec(path)?.[1] ?? [],
    );
    const named = collectables.filter(({ hasPicture }) => hasPicture).map(({ name }) => name);
    expect(pictures.length).toBeGreaterThan(0);
    expect(named.sort()).toEqual(pictures.sort());
  });

  it('takes no parameter by a name that an item needs for itself', async () => {
    const taken = Object.entries(await readPaths())
      .filter(([path]) => !path.includes('/reports/'))
      .flatMap(([, { get }]) => (get?.parameters ?? []).map(({ name }) => name));
    expect(taken.filter((name) => Object.hasOwn(itemParameters, name))).toEqual([]);
  });
});

describe('a report of a small extract', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await openTestService();
    await service.bring(olderExtract, 'policy=published-open&released=2024-02-01');
  }, 60_000);

  afterAll(() => service.close());

  it('gives what an item shows, with its figures, its sources and the address of its picture', async () => {
    const { items, title, isTitleOwn, storeVersion, demonstration } = await collect(service, [trend]);
    expect({ title, isTitleOwn, storeVersion, demonstration }).toEqual({
      title: usualReportTitle,
      isTitleOwn: false,
      storeVersion: 1,
      demonstration: false,
    });
    const [item] = items;
    expect(item).toMatchObject({ number: 1, asked: trend, name: 'trend', as: 'chart', tables: [] });
    expect(item?.findings[0]).toContain('West Sussex, 2022/23: 95.0 per 10,000');
    expect(item?.picture).toBe('/api/v1/charts/trend.svg?area=E10000032&asAt=1&indicator=injury-admissions');
    expect(item?.sources[0]?.release).toBe('Released 1 February 2024');
    expect((await service.ask(item?.picture ?? '')).status).toBe(200);
  });

  it('keeps the order asked for, and shows tables, own captions and own findings where they are given', async () => {
    const own = `${trend}&as=table&caption=How+it+went&finding=Fewer+than+before.&finding=Still+more.`;
    const none = `${trend}&as=both&finding=`;
    const { items } = await collect(service, [own, none], { title: 'Ours' });
    expect(items.map(({ as }) => as)).toEqual(['table', 'both']);
    expect(items[0]).toMatchObject({
      picture: null,
      alternativeText: null,
      caption: 'How it went',
      isCaptionOwn: true,
      findings: ['Fewer than before.', 'Still more.'],
      areFindingsOwn: true,
    });
    const [table] = items[0]?.tables ?? [];
    expect(table?.caption).toBe('How it went');
    expect(table?.columns.find(({ heading }) => heading === 'Rate per 10,000')?.isFigure).toBe(true);
    expect(table?.rows.find((row) => row.includes('2022/23'))).toEqual(
      expect.arrayContaining(['West Sussex', '95.0', '950']),
    );
    expect(items[1]).toMatchObject({ findings: [], areFindingsOwn: true });
    expect(items[1]?.madeFindings.length).toBeGreaterThan(0);
    expect(items[1]?.picture).not.toBeNull();
  });

  it('says why an item has nothing to show, and shows neither picture nor table of it', async () => {
    const { items } = await collect(service, ['causes?area=E10000032&as=both', trend]);
    expect(items[0]?.why).toContain('No figures by first external cause have been brought in yet.');
    expect(items[0]).toMatchObject({ picture: null, alternativeText: null, tables: [], findings: [] });
    const document = await collectDocument(service, ['causes?area=E10000032&as=both', trend]);
    expectSound(document);
    expect(document.text).toContain('No figures by first external cause have been brought in yet.');
    expect(document.pictures).toHaveLength(1);
  });

  it('says the same of a store version for ever, whatever is brought later', async () => {
    const before = await collect(service, [trend]);
    await service.bring(newerExtract, 'policy=published-open&released=2025-02-01');
    const then = await service.ask(address([trend], { asAt: '1' }));
    expect(then.headers.get('cache-control')).toContain('immutable');
    expect(await then.json()).toEqual(before);
    const { items } = await collect(service, [`${trend}&asAt=1`, trend]);
    expect(items.map(({ storeVersion }) => storeVersion)).toEqual([1, 2]);
    expect(items[1]?.findings[0]).toContain('West Sussex, 2023/24: 87.0 per 10,000');
    const document = await service.ask(before.document);
    expect(document.headers.get('content-disposition')).toContain(
      'report_injuries-to-children-and-young-people-collected-report_version-1.docx',
    );
    const held = { 'if-none-match': document.headers.get('etag') ?? '' };
    expect((await service.ask(before.document, { headers: held })).status).toBe(304);
  });

  const long = 'x'.repeat(reportLimits.findingLetters + 1);
  it.each([
    [
      'an unknown name',
      ['arrangement?area=E10000032'],
      400,
      'item 1 (arrangement?area=E10000032): unknown chart or answer: arrangement; did you mean arrangements',
    ],
    [
      'a parameter that is unknown',
      [trend, `${trend}&colour=red`],
      400,
      `item 2 (${trend}&colour=red): unknown parameter: colour; this address takes`,
    ],
    [
      'an area that is unknown',
      ['profile?area=E10000099'],
      404,
      'item 1 (profile?area=E10000099): unknown area: E10000099; did you mean',
    ],
    [
      'a part that cannot be shown',
      [`${trend}&as=picture`],
      400,
      'invalid as: picture; give one of chart, table, both',
    ],
    [
      'a chart of what is a table',
      ['arrangements?area=E10000032&as=chart'],
      400,
      'no chart: arrangements is a table; give as=table, or no as',
    ],
    [
      'an answer without its subject',
      ['neighbours'],
      400,
      'missing area: neighbours; write neighbours/ and the area',
    ],
    [
      'a finding that is too long',
      [`${trend}&finding=${long}`],
      400,
      'up to 12 of at most 1500 letters each',
    ],
    ['a store version to come', [`${trend}&asAt=99`], 400, 'unknown store version: 99'],
    [
      'too many items',
      Array.from({ length: 41 }, () => trend),
      400,
      'too many items: 41; a report takes at most 40',
    ],
    ['no item', [], 400, 'missing parameter: item'],
  ] as const)('refuses %s, naming the item and how to mend it', async (_, items, status, detail) => {
    for (const path of [base, `${base}.docx`]) {
      const response = await service.ask(address(items, {}, path));
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(problemDocumentSchema.parse(await response.json()).detail).toContain(detail);
    }
  });

  it('refuses a title that is too long, with the limit', async () => {
    const response = await service.ask(address([trend], { title: 'x'.repeat(151) }));
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain('At most 150 letters');
  });
});

const writer = findProgram('soffice');

const everyKind = [
  `${trend}&area=E06000043&as=both&limits=band`,
  'comparison?indicator=injury-admissions&parent=E12000008&highlight=E10000032',
  'profile?area=E10000032',
  'inequality?area=E10000032&indicator=injury-admissions&by=deprivation',
  'causes?area=E10000032',
  'cause-trends?area=E10000032',
  'cause-trends?area=E92000001',
  'partner-trend?area=E10000032&indicator=injury-admissions',
  'distribution?indicator=injury-admissions&highlight=E10000032',
  'area-trends?indicator=injury-admissions&parent=E12000008&highlight=E10000032',
  'overview?parent=E12000008',
  'relationship?x=child-poverty-relative&y=injury-admissions',
  'partners?area=E10000032',
  'partner-forms?area=E10000032',
  'partner-questions?area=E10000032',
  'arrangements?area=E10000032',
  'neighbours/E10000032',
  'bodies/nhs-england',
  'responsibilities?area=E10000032',
  'partner-areas',
];

describe('a report of the demonstration figures with an item of every kind', () => {
  let service: TestService;
  let bytes: Uint8Array;
  let document: ReadDocument;
  let report: CollectedReportAnswer;

  beforeAll(async () => {
    service = await openTestService(64 * 1024 * 1024);
    for (const file of await findDemoFiles()) {
      await service.bring(readFileSync(file, 'utf8'), 'policy=published-open');
    }
    report = await collect(service, everyKind);
    bytes = new Uint8Array(await (await service.ask(address(everyKind, {}, `${base}.docx`))).arrayBuffer());
    document = readDocx(bytes);
  }, 240_000);

  afterAll(() => service.close());

  it('has an item of every kind that can be collected', () => {
    expect([...new Set(report.items.map(({ name }) => name))].sort()).toEqual(
      collectables.map(({ name }) => name).sort(),
    );
  });

  it('makes findings that may be sent back as they are', () => {
    for (const { madeFindings, why } of report.items) {
      expect(madeFindings.length > 0).toBe(why === null);
      expect(madeFindings.length).toBeLessThanOrEqual(reportLimits.findings);
      for (const finding of madeFindings) {
        expect(finding).toMatch(/[.…”)]$/);
        expect(finding.length).toBeLessThanOrEqual(reportLimits.findingLetters);
      }
    }
  });

  it('has headings in order, whole tables, described pictures and numbered captions', () => {
    expectSound(document);
    const drawn = report.items.filter(({ picture }) => picture !== null);
    expect(document.pictures.map(({ alternativeText }) => alternativeText)).toEqual(
      drawn.map((item) => describePicture({ ...item, alternativeText: item.alternativeText ?? '' })),
    );
    for (const { number, heading, findings } of report.items) {
      expect(document.headings).toContainEqual({ level: 1, text: `${number}. ${heading}` });
      for (const finding of findings) expect(document.text).toContain(finding);
    }
  });

  it('is marked as made up, and says which items are', () => {
    const mark = 'DEMONSTRATION DATA: made up, do not quote';
    expect(report.demonstration).toBe(true);
    expect(document.paragraphs.find(({ style }) => style === 'Warning')?.text).toContain(mark);
    expect(document.xmlOf('word/header1.xml')).toContain(mark);
  });

  it('keeps [c] for what is suppressed', () => {
    expect(document.tables.flatMap(({ rows }) => rows.flat())).toContain('[c]');
  });

  it.skipIf(writer.isAbsent)(`is opened by a word processor${writer.because}`, { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    writeFileSync(join(folder, 'report.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')],
      { stdio: 'ignore' },
    );
    expect(readFileSync(join(folder, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    rmSync(folder, { recursive: true });
  });
});
