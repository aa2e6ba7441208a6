import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file has it: a number, or a text. */
export type ReadCell = number | string | boolean;

export interface ReadSheet {
  readonly xml: string;
  /** XML of its table; blank where it has none. */
  readonly table: string;
  /** Cells by their place: "A1". */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

export interface ReadWorkbook {
  readonly properties: string;
  /** How the number of a cell looks: `#,##0.0`. */
  readonly formatOf: (sheetName: string, place: string) => string | null;
  readonly sheets: ReadonlyMap<string, ReadSheet>;
}

/** Reads the parts of a workbook as ECMA-376 lays them down, by none of the code that wrote them. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = unzipSync(bytes);
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...textOf('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    unescapeXml(item.replace(/<[^>]+>/g, '')),
  );
  const names = [...textOf('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  const sheets = new Map(
    names.map((name, at) => {
      const xml = textOf(`xl/worksheets/sheet${at + 1}.xml`);
      const [, table = ''] =
        /tables\/(table\d+\.xml)/.exec(textOf(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`)) ?? [];
      return [name, { xml, table: textOf(`xl/tables/${table}`), cells: cellsOf(xml, strings) }] as const;
    }),
  );
  const formats = formatsOf(textOf('xl/styles.xml'));
  const formatOf = (sheetName: string, place: string) => {
    const [, style = ''] =
      new RegExp(`<c r="${place}"[^>]*? s="(\\d+)"`).exec(sheets.get(sheetName)?.xml ?? '') ?? [];
    return formats[Number(style)] ?? null;
  };
  return { properties: textOf('docProps/core.xml'), formatOf, sheets };
}

/** The number format of each style of cells; null for the usual one. */
function formatsOf(styles: string): (string | null)[] {
  const codes = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [
      id,
      code,
    ]),
  );
  const [, cellStyles = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const builtIn: Record<string, string> = { '3': '#,##0' };
  return [...cellStyles.matchAll(/<xf numFmtId="(\d+)"/g)].map(
    ([, id = '']) => codes.get(id) ?? builtIn[id] ?? null,
  );
}

/** The cells of a column below its header in row 3, from the top. */
export function columnOf({ cells }: ReadSheet, heading: string): ReadCell[] {
  const [place = ''] = [...cells].find(([at, cell]) => /^[A-Z]+3$/.test(at) && cell === heading) ?? [];
  if (place === '') throw new Error(`no column is headed: ${heading}`);
  const letters = place.replace('3', '');
  const rows = [...cells.keys()].map((at) => Number(at.replace(/\D/g, '')));
  return Array.from({ length: Math.max(...rows) - 3 }, (_, at) => cells.get(`${letters}${at + 4}`) ?? '');
}

function cellsOf(xml: string, strings: readonly string[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [, place = '', attributes = '', inner = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const [, value] = /<v>(.*?)<\/v>/s.exec(inner) ?? [];
    if (value !== undefined) cells.set(place, cellOf(value, attributes, strings));
  }
  return cells;
}

function cellOf(value: string, attributes: string, strings: readonly string[]): ReadCell {
  if (attributes.includes('t="s"')) return strings[Number(value)] ?? '';
  return attributes.includes('t="b"') ? value === '1' : Number(value);
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
