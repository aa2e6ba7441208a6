import { describe, expect, it } from 'vitest';
import { heading, list, sentences, type WordDocument } from '../../../../server/reports/word/block.ts';
import { writeDocument } from '../../../../server/reports/word/write-document.ts';
import { readDocx } from '../../../support/read-docx.ts';

const svg = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="${height}mm" viewBox="0 0 160 ${height}"><rect width="160" height="${height}" fill="#12436D"/></svg>`;

const figure = (height: number) => ({
  kind: 'figure' as const,
  title: 'Rates & limits',
  svg: svg(height),
  alternativeText: 'A blue field <of> no meaning.',
  sources: ['Source: nobody.'],
});

const document: WordDocument = {
  title: 'Injuries in "Rutland" & beyond',
  subject: 'A test',
  mark: 'DEMONSTRATION DATA',
  settledAt: '2026-03-31T12:30:15.123Z',
  front: [...sentences('Made up.', 'warning'), { kind: 'facts', facts: [['Area', 'Rutland']] }],
  text: [
    heading(1, 'Summary'),
    ...list(['One.', 'One.', ' ', 'Two [c].']),
    heading(2, 'Part'),
    heading(3, 'Detail'),
    figure(40),
    figure(320),
  ],
  annex: [
    heading(1, 'Annex'),
    {
      kind: 'table',
      title: 'Rates',
      header: ['Area', 'Rate'],
      rows: [['Rutland', '[c]']],
      figureColumns: new Set([1]),
      sources: [],
    },
  ],
};

const bytes = await writeDocument(document);
const read = readDocx(bytes);

describe('a document for a word processor', () => {
  it('is the same bytes for the same content', async () => {
    expect(Buffer.compare(await writeDocument(document), bytes)).toBe(0);
  });

  it('was made when its figures were settled, and says its title, language and maker', () => {
    const properties = read.xmlOf('docProps/core.xml');
    expect(properties.match(/2026-03-31T12:30:15Z/g)).toHaveLength(2);
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(properties).toContain('Injuries in &quot;Rutland&quot; &amp; beyond</dc:title>');
  });

  it('has headings in the styles that every word processor knows', () => {
    expect(read.headings).toEqual([
      { level: 1, text: 'Summary' },
      { level: 2, text: 'Part' },
      { level: 3, text: 'Detail' },
      { level: 1, text: 'Annex' },
    ]);
    expect(read.paragraphs.find(({ style }) => style === 'Title')?.text).toBe(document.title);
  });

  it('has a contents list that leads past a detail to the heading behind it', () => {
    const xml = read.xmlOf('word/document.xml');
    const led = [...xml.matchAll(/w:anchor="_Toc0*(\d+)"/g)].map(([, number]) => number);
    expect(led).toEqual(['1', '2', '4']);
    expect(xml).toContain(
      '<w:bookmarkStart w:name="_Toc00000004" w:id="4"/><w:r><w:t xml:space="preserve">Annex',
    );
  });

  it('says each line of a list once and leaves blank ones out', () => {
    expect(read.paragraphs.filter(({ style }) => style === 'ListParagraph').map(({ text }) => text)).toEqual([
      'One.',
      'Two [c].',
    ]);
  });

  it('numbers captions by fields, so that they stay right when figures are added', () => {
    const xml = read.xmlOf('word/document.xml');
    expect(xml.match(/w:instr="SEQ Figure \\\* ARABIC"/g)).toHaveLength(2);
    expect(read.paragraphs.filter(({ style }) => style === 'Caption').map(({ text }) => text)).toEqual([
      'Figure 1: Rates & limits',
      'Figure 2: Rates & limits',
      'Table 1: Rates',
    ]);
  });

  it('shows a figure 160 mm wide, and one taller than the page as wide as its height allows', () => {
    const [first, second] = read.pictures;
    expect(first).toMatchObject({ id: '1', alternativeText: 'A blue field <of> no meaning.' });
    expect(first?.widthInMillimetres).toBeCloseTo(160, 2);
    // 228 mm of room for a picture of 160 by 320: 228 x 160 / 320 = 114 mm.
    expect(second?.widthInMillimetres).toBeCloseTo(114, 0);
  });

  it('repeats the header row of a table and merges no cells', () => {
    expect(read.tables).toEqual([
      { header: [['Area', 'Rate']], rows: [['Rutland', '[c]']], isMerged: false },
    ]);
    expect(read.paragraphs.at(-1)?.text).toBe('Source: not stated.');
  });

  it('bears its mark at the head of every page and page numbers at the foot, on A4 in Arial', () => {
    for (const part of ['word/header1.xml', 'word/header2.xml']) {
      expect(read.xmlOf(part)).toContain('DEMONSTRATION DATA');
    }
    expect(read.xmlOf('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
    const xml = read.xmlOf('word/document.xml');
    // 210 x 297 mm at 56.69 twentieths of a point each.
    expect([...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => [w, h])).toEqual([
      ['11906', '16838'],
      ['11906', '16838'],
    ]);
    expect(read.xmlOf('word/styles.xml')).toContain('w:ascii="Arial"');
  });
});

describe('a wide table within the text', () => {
  const wide = {
    kind: 'table' as const,
    title: 'Many columns',
    header: ['Area', 'Period', 'Rate', 'Lower', 'Upper', 'Count', 'Denominator', 'Rank', 'Trend', 'Notes'],
    rows: [['Rutland', '2023/24', '87.1', '84.1', '90.2', '90', '1,000', '4', 'Falling', '']],
    figureColumns: new Set([2, 3, 4, 5, 6]),
    sources: ['Source: nobody.'],
  };

  it('lies on its side between upright pages, and captions count on', async () => {
    const text = [heading(1, 'Before'), figure(40), wide, heading(1, 'After'), figure(40)];
    const { paragraphs, headings, xmlOf } = readDocx(await writeDocument({ ...document, text }));
    const pages = [...xmlOf('word/document.xml').matchAll(/<w:pgSz [^>]*?w:orient="(\w+)"/g)];
    expect(pages.map(([, orientation]) => orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
      'portrait',
    ]);
    expect(headings.map((each) => each.text)).toEqual(['Before', 'After', 'Annex']);
    const captions = paragraphs.filter(({ style }) => style === 'Caption').map((each) => each.text);
    expect(captions).toEqual([
      'Figure 1: Rates & limits',
      'Table 1: Many columns',
      'Figure 2: Rates & limits',
      'Table 2: Rates',
    ]);
  });
});
