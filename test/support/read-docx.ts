import { strFromU8, unzipSync } from 'fflate';

/** A paragraph of a Word file: its style, its text, and whether a picture stands in it. */
export interface ReadParagraph {
  readonly style: string | null;
  readonly text: string;
  readonly hasPicture: boolean;
}

export interface ReadTable {
  /** Cells of each row; those of rows that are repeated on every page come first. */
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly isMerged: boolean;
}

export interface ReadPicture {
  readonly id: string;
  readonly alternativeText: string;
  /** As it stands in the document. */
  readonly widthInMillimetres: number;
  readonly heightInMillimetres: number;
  /** As its PNG says that it was drawn: pixels by pixels to the metre. */
  readonly drawn: { readonly widthInMillimetres: number; readonly heightInMillimetres: number };
}

/** What a Word file holds, read from its parts without the library that wrote it. */
export interface ReadDocument {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The text of a part as it stands. */
  readonly xmlOf: (part: string) => string;
  /** Paragraphs in order, those within tables left out, a table standing as "[table]". */
  readonly paragraphs: readonly ReadParagraph[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly ReadTable[];
  readonly pictures: readonly ReadPicture[];
  /** Everything that can be read, tables too, a line each. */
  readonly text: string;
}

const unitsPerMillimetre = 36_000;

/** Reads a Word file. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = unzipSync(bytes);
  const xmlOf = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const xml = xmlOf('word/document.xml');
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '<w:p><w:r><w:t>[table]</w:t></w:r></w:p>');
  const paragraphs = paragraphsIn(outside);
  return {
    parts,
    xmlOf,
    paragraphs,
    headings: paragraphs.flatMap(({ style, text }) => {
      const level = /^Heading(\d)$/.exec(style ?? '')?.[1];
      return level === undefined ? [] : [{ level: Number(level), text }];
    }),
    tables: [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => readTable(table)),
    pictures: [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([drawing]) =>
      readPicture(drawing, parts),
    ),
    text: paragraphsIn(xml)
      .map(({ text }) => text)
      .join('\n'),
  };
}

function readPicture(drawing: string, parts: Readonly<Record<string, Uint8Array>>): ReadPicture {
  const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? [];
  const [, attributes = ''] = /<wp:docPr ([^>]*)\/>/.exec(drawing) ?? [];
  const [, relation = ''] = /<a:blip r:embed="([^"]+)"/.exec(drawing) ?? [];
  const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const [element = ''] = relations.match(new RegExp(`<Relationship [^>]*Id="${relation}"[^>]*>`)) ?? [];
  return {
    id: attributeOf(attributes, 'id'),
    alternativeText: attributeOf(attributes, 'descr'),
    widthInMillimetres: Number(width) / unitsPerMillimetre,
    heightInMillimetres: Number(height) / unitsPerMillimetre,
    drawn: sizeOfPng(parts[`word/${attributeOf(element, 'Target')}`] ?? new Uint8Array()),
  };
}

/** The places of width, height and density by the PNG specification (11.2.1 and 11.3.4.3). */
function sizeOfPng(png: Uint8Array): ReadPicture['drawn'] {
  const bytes = Buffer.from(png);
  const density = bytes.indexOf('pHYs', 0, 'latin1') + 'pHYs'.length;
  const millimetresAt = (pixels: number, perMetre: number) =>
    (bytes.readUInt32BE(pixels) / bytes.readUInt32BE(perMetre)) * 1_000;
  return {
    widthInMillimetres: millimetresAt(16, density),
    heightInMillimetres: millimetresAt(20, density + 4),
  };
}

function paragraphsIn(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? null,
    text: textIn(paragraph),
    hasPicture: paragraph.includes('<w:drawing>'),
  }));
}

function readTable(table: string): ReadTable {
  const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => ({
    isHeader: /<w:tblHeader(?:\/>| w:val="true"\/>)/.test(row),
    cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textIn(cell)),
  }));
  return {
    header: rows.filter(({ isHeader }) => isHeader).map(({ cells }) => cells),
    rows: rows.filter(({ isHeader }) => !isHeader).map(({ cells }) => cells),
    isMerged: /<w:(?:gridSpan|vMerge)\b/.test(table),
  };
}

const textIn = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join(''));

const attributeOf = (attributes: string, name: string): string =>
  unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
