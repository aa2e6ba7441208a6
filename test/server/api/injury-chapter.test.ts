import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findDemoFiles } from '../../../scripts/find-demo-files.ts';
import { KeptBytes } from '../../../server/api/kept-bytes.ts';
import { causesAnswerSchema } from '../../../server/contract/causes.ts';
import { comparisonAnswerSchema } from '../../../server/contract/comparison.ts';
import { partnerTrendAnswerSchema } from '../../../server/contract/partner-trend.ts';
import { profileAnswerSchema } from '../../../server/contract/profile.ts';
import { findDocumentFaults } from '../../support/find-document-faults.ts';
import { findProgram } from '../../support/find-program.ts';
import { type ReadDocument, readDocx } from '../../support/read-docx.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

const address = '/api/v1/reports/injury-chapter.docx?area=E10000032';
const mark = 'DEMONSTRATION DATA: made up, do not quote';

const read = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());

const sections = [
  'Summary',
  'How injuries are changing',
  'How the area compares',
  'What causes them',
  'Inequalities',
  'Who can act',
  'Notes and caveats',
  'Methods',
  'Sources and licences',
  'Data annex',
];

/** What must hold of every chapter, whatever it is about. */
function expectSound(bytes: Uint8Array): void {
  expect(findDocumentFaults(bytes)).toEqual([]);
  const { headings, paragraphs, pictures, text, xmlOf } = readDocx(bytes);
  expect(headings.filter(({ level }) => level === 1).map((heading) => heading.text)).toEqual(sections);
  for (const [at, { style }] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (style?.startsWith('Heading')) expect(next && `${next.style} ${next.text}`).not.toMatch(/^Heading1/);
  }
  expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|Infinity/);
  for (const { alternativeText, widthInMillimetres } of pictures) {
    expect(alternativeText).toMatch(/\w.*\./s);
    expect(alternativeText.length).toBeLessThanOrEqual(220);
    // 160 mm within half a per cent.
    expect(Math.abs(widthInMillimetres - 160)).toBeLessThan(0.8);
  }
  for (const [at, { hasPicture, text: words }] of paragraphs.entries()) {
    if (!hasPicture && words !== '[table]') continue;
    expect(paragraphs[at + 1]?.style).toBe('SourceLine');
    expect(paragraphs[at + 1]?.text).toMatch(/^(?:Source|Register|[^:]+, in every row: )/);
  }
  expect(xmlOf('docProps/core.xml')).toContain(
    '<dc:creator>Injury outcomes of children in England</dc:creator>',
  );
}

describe('a chapter of the figures of a small extract', () => {
  let service: TestService;
  let response: Response;
  let bytes: Uint8Array;
  let chapter: ReadDocument;

  beforeAll(async () => {
    service = await openTestService();
    await service.bring(olderExtract, 'policy=published-open&released=2024-02-01');
    response = await service.ask(address);
    bytes = await read(response);
    chapter = readDocx(bytes);
  }, 60_000);

  afterAll(() => service.close());

  it('is a Word file to save, under a name that says what is in it', () => {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(response.headers.get('content-disposition')).toContain(
      'attachment; filename="injury-chapter_west-sussex_vs-england_2022-23.docx"',
    );
  });

  it('has every section, whole tables, described pictures and numbered captions', () => {
    expectSound(bytes);
    expect(chapter.xmlOf('docProps/core.xml')).toContain(
      '<dc:title>Injuries to children and young people in West Sussex</dc:title>',
    );
  });

  it('says in words what is not held, and no word of demonstration', () => {
    expect(chapter.text).toContain('No figures by first external cause have been brought in yet.');
    expect(chapter.text).not.toMatch(/\bBring\b|npm run|layout/);
    expect(chapter.text).toContain('No register of arrangements has been brought for West Sussex');
    expect(chapter.text).not.toContain('DEMONSTRATION');
    expect(chapter.xmlOf('word/header1.xml')).not.toContain('DEMONSTRATION');
  });

  it('gives the figures of the extract: 95.0 against 80.0 per 10,000 in 2022/23', () => {
    expect(chapter.text).toContain('95.0 per 10,000');
    const cells = chapter.tables.flatMap(({ rows }) => rows).find((row) => row.includes('2022/23'));
    expect(cells).toEqual(expect.arrayContaining(['95.0', '950']));
  });

  it('has its own contents list, filled, that leads to the headings', () => {
    const xml = chapter.xmlOf('word/document.xml');
    expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>');
    const led = [...xml.matchAll(/w:anchor="(_Toc\d+)"/g)].map(([, anchor]) => anchor);
    const marked = [...xml.matchAll(/<w:bookmarkStart w:name="(_Toc\d+)"/g)].map(([, name]) => name);
    expect(led).toHaveLength(chapter.headings.filter(({ level }) => level <= 2).length);
    for (const anchor of led) expect(marked).toContain(anchor);
    expect(marked).toHaveLength(chapter.headings.length);
  });

  it('says the same of a store version whenever it is asked, and is not sent to whom has it', async () => {
    const again = readDocx(await read(await service.ask(`${address}&asAt=1`)));
    for (const part of ['docProps/core.xml', 'word/document.xml', 'word/styles.xml']) {
      expect(again.xmlOf(part)).toBe(chapter.xmlOf(part));
    }
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const held = await service.ask(address, { headers: { 'if-none-match': etag } });
    expect(held.status).toBe(304);
  });

  it('is kept apart from answers, which a few chapters would drive out', async () => {
    const find = vi.spyOn(KeptBytes.prototype, 'find');
    await service.ask(address);
    await service.ask('/api/v1/profiles/E10000032');
    const [documents, answers] = find.mock.contexts;
    expect(documents).toBeInstanceOf(KeptBytes);
    expect(documents).not.toBe(answers);
    find.mockRestore();
  });

  it('compares with nothing where that is asked for', async () => {
    const alone = await service.ask(`${address}&benchmark=none`);
    expect(alone.headers.get('content-disposition')).toContain('injury-chapter_west-sussex_2022-23.docx');
    expect(readDocx(await read(alone)).text).toContain('Compared with: nothing');
  });

  it.each(['E12000008', 'E07000223'])('is written for any kind of area: %s', async (code) => {
    const other = await service.ask(`/api/v1/reports/injury-chapter.docx?area=${code}`);
    expect(other.status).toBe(200);
    expectSound(await read(other));
  });
});

const writer = findProgram('soffice');

describe('a chapter of the demonstration figures', () => {
  let service: TestService;
  let bytes: Uint8Array;
  let chapter: ReadDocument;

  beforeAll(async () => {
    service = await openTestService(64 * 1024 * 1024);
    for (const file of await findDemoFiles()) {
      await service.bring(readFileSync(file, 'utf8'), 'policy=published-open');
    }
    bytes = await read(await service.ask(address));
    chapter = readDocx(bytes);
  }, 120_000);

  afterAll(() => service.close());

  it('has every section, whole tables, described pictures and numbered captions', () => {
    expectSound(bytes);
    expect(chapter.pictures.length).toBeGreaterThanOrEqual(8);
  });

  it.each(['E12000007', 'E92000001'])(
    'of an area with most causes and most areas beside it has its pictures 160 mm wide too: %s',
    async (code) =>
      expectSound(await read(await service.ask(`/api/v1/reports/injury-chapter.docx?area=${code}`))),
  );

  it('is marked as made up on the first page and at the head of every other', () => {
    expect(chapter.paragraphs.find(({ style }) => style === 'Warning')?.text).toContain(mark);
    expect(chapter.xmlOf('word/header1.xml')).toContain(mark);
    expect(chapter.xmlOf('word/header2.xml')).toContain(mark);
  });

  it('says what its answers say, and the caution of who commissioned', async () => {
    const json = async (path: string) => (await service.ask(path)).json();
    const profile = profileAnswerSchema.parse(await json('/api/v1/profiles/E10000032'));
    const trend = partnerTrendAnswerSchema.parse(
      await json('/api/v1/partner-trends?area=E10000032&indicator=injury-admissions'),
    );
    const causes = causesAnswerSchema.parse(await json('/api/v1/causes?area=E10000032'));
    const nearby = comparisonAnswerSchema.parse(
      await json(
        '/api/v1/comparisons?indicator=injury-admissions&areaType=utla&parent=E12000008&highlight=E10000032',
      ),
    );
    const said = [profile.headline, ...profile.summary, trend.headline, causes.headline, nearby.headline];
    for (const sentence of said) expect(chapter.text).toContain(sentence);
    expect(chapter.text).toContain(
      'This shows who commissioned the services, not what effect they had on injuries.',
    );
    const cells = new Set(chapter.tables.flatMap(({ rows }) => rows.map((row) => row.join('|'))));
    for (const { area, measure } of nearby.rows) {
      const row = [...cells].find((each) => each.startsWith(`${area.name}|`) && each.includes('|'));
      expect(row).toBeDefined();
      if (measure.value !== null) {
        expect(
          [...cells].some(
            (each) => each.startsWith(`${area.name}|`) && each.includes(`|${measure.value?.toFixed(1)}|`),
          ),
        ).toBe(true);
      }
    }
  });

  it('keeps [c] for what is suppressed', () => {
    expect(chapter.tables.flatMap(({ rows }) => rows.flat())).toContain('[c]');
  });

  it.skipIf(writer.isAbsent)(`is opened by a word processor${writer.because}`, { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'chapter-'));
    writeFileSync(join(folder, 'chapter.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'chapter.docx')],
      { stdio: 'ignore' },
    );
    expect(readFileSync(join(folder, 'chapter.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    rmSync(folder, { recursive: true });
  });
});
