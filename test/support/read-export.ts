import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readDocx } from './read-docx.ts';
import { columnOf, readWorkbook } from './read-workbook.ts';

/** What a file says, read as the person would who has nothing but the file. */
export interface ReadExport {
  /** Everything that can be read in it. */
  readonly text: string;
  /** What it says of each thing that a file must say; empty where it says nothing. */
  readonly comparators: readonly string[];
  readonly periods: readonly string[];
  readonly methods: readonly string[];
  readonly licences: readonly string[];
  /** Versions of the store: `8`. */
  readonly versions: readonly string[];
  /** Addresses of the interface, from the path on. */
  readonly addresses: readonly string[];
  /** Whether it says, where nobody can overlook it, that its figures are made up. */
  readonly isMarked: boolean;
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => ReadExport>> = {
  csv: (bytes) => readTable(strFromU8(bytes)),
  xlsx: readSheets,
  zip: readPackage,
  svg: (bytes) => readDrawing(strFromU8(bytes)),
  docx: readChapter,
};

/** Reads a file by its form: `csv`, `xlsx`, `zip`, `svg` or `docx`. */
export function readExport(form: string, bytes: Uint8Array): ReadExport {
  const read = readers[form];
  if (!read) throw new Error(`no way to read: ${form}`);
  return read(bytes);
}

function readTable(text: string): ReadExport {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const under = (pattern: RegExp) => [
    ...new Set(
      (meta.fields ?? [])
        .filter((name) => pattern.test(name))
        .flatMap((name) => data.map((row) => row[name] ?? ''))
        .filter((cell) => cell !== ''),
    ),
  ];
  return {
    text,
    comparators: under(/^(?:comparator_name|benchmark_name|compared_with)$/),
    periods: under(
      /^(?:[xy]_)?(?:period|financial_year|measure_period|set_published|as_of|dates|periods|latest_period)$/,
    ),
    methods: under(/method/),
    licences: under(/^(?:[xy]_)?licence$/),
    versions: under(/^store_version$/),
    addresses: under(/^address$/),
    isMarked: under(/^demonstration$/).some((cell) => cell === 'true' || cell === 'yes'),
  };
}

function readSheets(bytes: Uint8Array): ReadExport {
  const { sheets } = readWorkbook(bytes);
  const cover = [...(sheets.get('Cover')?.cells.values() ?? [])].map(String);
  const notes = sheets.get('Notes');
  const kinds = notes ? columnOf(notes, 'Kind') : [];
  const meanings = notes ? columnOf(notes, 'What it says') : [];
  const text = [...sheets.values()].flatMap(({ cells }) => [...cells.values()]).join('\n');
  return {
    text,
    ...wordsOn(text),
    ...factsIn(cover),
    methods: meanings.filter((_, at) => kinds[at] === 'Method').map(String),
    isMarked: [...sheets.values()].every(({ cells }) =>
      String(cells.get('A1')).includes('Demonstration data, not real figures.'),
    ),
  };
}

function readPackage(bytes: Uint8Array): ReadExport {
  const files = Object.entries(unzipSync(bytes));
  const textOf = (name: string) =>
    strFromU8(files.find(([given]) => given === name)?.[1] ?? new Uint8Array());
  const lines = textOf('README.txt').split('\r\n');
  const { addresses } = factsIn(textOf('CITATION.txt').split('\r\n'));
  return {
    text: files.map(([, part]) => strFromU8(part)).join('\n'),
    ...wordsOn(textOf('README.txt')),
    ...factsIn(lines),
    addresses,
    methods: lines.filter((line) => line.startsWith('Method, ')),
    isMarked: ['README.txt', 'CITATION.txt'].every((name) => /^demonstration data/i.test(textOf(name))),
  };
}

const factsIn = (lines: readonly string[]) => {
  const after = (label: string) =>
    lines.filter((line) => line.startsWith(`${label}: `)).map((line) => line.slice(label.length + 2));
  return {
    comparators: after('Compared with'),
    periods: ['Period', 'Time asked for', 'As on', 'Published'].flatMap(after),
    addresses: after('Address'),
  };
};

/** Licences and versions as they are said in words. */
const wordsOn = (text: string): Pick<ReadExport, 'licences' | 'versions'> => ({
  licences: text.match(/Open Government Licence|\bLicence: \w[^\n]*/g) ?? [],
  versions: [...text.matchAll(/\bstore version (\d+)/g)].map(([, version = '']) => version),
});

/** What a sentence, a key or a column compares with, where it is England. */
const comparedWith =
  /(?:than|similar to|compared with|beside|and|difference from) England\b|\bEngland(?: at the same ages| \(benchmark\)|, the same| \d)/gi;

function readDrawing(svg: string): ReadExport {
  const words = [...svg.matchAll(/<(?:text|title|desc)\b[^>]*>([^<]*)</g)].map(([, content = '']) => content);
  const text = unescaped(words.join(' ')).replace(/\s+/g, ' ');
  return {
    text,
    ...wordsOn(text),
    comparators: text.match(comparedWith) ?? [],
    periods: text.match(/\b20\d\d(?:\/\d\d)?\b/g) ?? [],
    methods: text.match(/\bMethods?: \w/g) ?? [],
    addresses: [...svg.matchAll(/<dc:identifier>([^<]*)</g)].map(([, address = '']) => unescaped(address)),
    isMarked: svg.includes('class="watermark"') && /demonstration data/i.test(text),
  };
}

function readChapter(bytes: Uint8Array): ReadExport {
  const { text, headings, parts, xmlOf } = readDocx(bytes);
  const everyPage = Object.keys(parts).filter((name) => /^word\/header\d*\.xml$/.test(name));
  return {
    text,
    ...wordsOn(text),
    comparators: text.match(comparedWith) ?? [],
    periods: text.match(/\b20\d\d\/\d\d\b/g) ?? [],
    methods: headings.filter((heading) => heading.text === 'Methods').map((heading) => heading.text),
    addresses: text.match(/\/api\/v1\/reports\/\S+/g) ?? [],
    isMarked: everyPage.some((name) => /demonstration data/i.test(xmlOf(name))),
  };
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
