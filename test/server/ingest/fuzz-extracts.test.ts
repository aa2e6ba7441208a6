import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../server/observation/observation.ts';
import {
  type GoldenInput,
  goldenFolder,
  readGoldenInput,
  readGoldenJson,
} from '../../support/golden-inputs.ts';
import { type FileByName, type ReadFile, readFiles } from '../../support/read-file-text.ts';

/** Files that are accepted as they are, of every layout: what is read here is one of them, changed at random. */
const inputs = new Map(
  readdirSync(goldenFolder)
    .filter((folder) => readGoldenJson(folder, 'expected.json')?.reading.accepted === true)
    .map((folder): [string, GoldenInput] => [folder, readGoldenInput(folder)]),
);
const folders = [...inputs.keys()];

/** Those whose text can be changed as text. */
const foldersOfText = folders.filter((folder) =>
  inputOf(folder).files.every(([, content]) => {
    const bytes = Buffer.from(content);
    return isUtf8(bytes) && !bytes.includes(0);
  }),
);

/** Layouts in which each line is one figure, so that its area and value must stand on it. */
const ONE_FIGURE_A_LINE = ['fingertips', 'observations'];

const RUNS = Number(process.env.FUZZ_RUNS ?? 400);
const SEED = Number(process.env.FUZZ_SEED ?? 20_240_601);

const oddCells = fc.constantFrom(
  ...[
    '',
    ' ',
    '-1',
    '0',
    '12,5',
    '1,234',
    '1e9',
    '-',
    '..',
    '[c]',
    '[low]',
    '12 [p]',
    'NaN',
    '"',
    '2024',
    'E06000001',
  ],
  ...[
    'E06999999',
    'x'.repeat(70_000),
    '<b>5</b>',
    '\ufeff',
    '2010/11',
    '99999999999999999999',
    'Persons',
    '5\n6',
  ],
);

/** A change of the text of a file; places are parts of its length, so that they fit whatever file comes. */
type Change =
  | { kind: 'cell'; line: number; cell: number; text: string }
  | { kind: 'drop-line'; line: number }
  | { kind: 'double-line'; line: number }
  | { kind: 'cut'; line: number }
  | { kind: 'exchange-lines'; line: number; cell: number }
  | { kind: 'exchange-cells'; line: number; cell: number };

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('cell' as const), line: place, cell: place, text: oddCells }),
  fc.record({
    kind: fc.constantFrom('drop-line' as const, 'double-line' as const, 'cut' as const),
    line: place,
  }),
  fc.record({
    kind: fc.constantFrom('exchange-lines' as const, 'exchange-cells' as const),
    line: place,
    cell: place,
  }),
);

const encodings = fc.constantFrom(
  'utf8',
  'bom',
  'latin1',
  'utf16le',
  'utf16be',
) satisfies fc.Arbitrary<string>;
const newlines = fc.constantFrom('\n', '\r\n', '\r');

describe('an extract changed at random', () => {
  it('is accepted with figures that can be traced to their lines, or refused with a reason', async () => {
    const cases = fc.record({
      folder: fc.constantFrom(...foldersOfText),
      changed: fc.array(changes, { maxLength: 4 }),
      encoding: encodings,
      newline: newlines,
      pieceBytes: fc.integer({ min: 1, max: 5000 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ folder, changed, encoding, newline, pieceBytes }) => {
        const input = inputOf(folder);
        const texts = input.files.map(([, content]) =>
          changeText(Buffer.from(content).toString('utf8'), changed),
        );
        const files = input.files.map(
          ([name], at): FileByName => [name, encode((texts[at] ?? '').replaceAll('\n', newline), encoding)],
        );
        const read = await readFiles(files, input.options, pieceBytes);
        checkVerdict(read, Math.max(...texts.map(countLines)));
        if (texts.length === 1) traceFigures(read, (texts[0] ?? '').split('\n'), input);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 120_000);

  it('is accepted or refused, never more, whatever its bytes are', async () => {
    const cases = fc.record({
      folder: fc.constantFrom(...folders),
      bytes: fc.array(fc.record({ at: place, byte: fc.integer({ min: 0, max: 255 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      cut: fc.option(place),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ folder, bytes, cut }) => {
        const { files, options } = inputOf(folder);
        const changed = files.map(([name, content]): FileByName => {
          const whole = Buffer.from(content);
          for (const { at, byte } of bytes) whole[Math.floor(at * whole.length)] = byte;
          return [name, whole.subarray(0, cut === null ? whole.length : Math.floor(cut * whole.length))];
        });
        const lines = changed.map(([, content]) => countLines(Buffer.from(content).toString('latin1')));
        checkVerdict(await readFiles(changed, options), Math.max(...lines));
      }),
      { numRuns: RUNS, seed: SEED + 1 },
    );
  }, 120_000);
});

function inputOf(folder: string): GoldenInput {
  return inputs.get(folder) ?? { files: [], options: {} };
}

/** All or nothing: what is accepted is staged whole, what is refused says why and leaves nothing. */
function checkVerdict({ reading, observations, entries, staging }: ReadFile, lines: number): void {
  if (!reading.accepted) {
    expect(reading.problemCount).toBeGreaterThan(0);
    expect(reading.problems.every(({ message }) => message.length > 0)).toBe(true);
    expect(staging).toBe('abandoned');
    return;
  }
  expect(staging).toBe('finished');
  expect(reading.rowsAccepted).toBeLessThanOrEqual(reading.rowsRead);
  for (const { line } of [...observations, ...entries]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
}

/** Each figure stands on the line that it is said to be from, or on those that its quoted cells run on to. */
function traceFigures(
  { reading, observations }: ReadFile,
  lines: readonly string[],
  { options }: GoldenInput,
): void {
  const isMasked = options.policy !== undefined && options.policy !== 'published-open';
  if (!reading.accepted || isMasked || !ONE_FIGURE_A_LINE.includes(reading.layout)) return;
  const byName = reading.warnings.some(({ rule }) => rule === 'area-from-total');
  for (const observation of observations) {
    const text = lines.slice(observation.line - 1, observation.line + 3).join('\n');
    expect(byName || text.toUpperCase().includes(observation.area)).toBe(true);
    expect(standsIn(text, observation)).toBe(true);
  }
}

/** Among the numbers between separators, those in quotes with separators in them, and those with decimal commas. */
function standsIn(text: string, { value }: Observation): boolean {
  if (value === null || (value === 0 && text.includes('[low]'))) return true;
  const quoted = text.match(/"[^"]*"/g) ?? [];
  const withCommas = text.split(/[;|\t\n]/).map((each) => each.replace(',', '.'));
  const tokens = [
    ...text.split(/[,;|\t\n]/),
    ...quoted.map((each) => each.replaceAll(',', '')),
    ...withCommas,
  ];
  const bare = tokens.map(
    (token) => /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i.exec(token.replace(/[\s\u00a0]/g, ''))?.[0],
  );
  return bare.some((number) => number !== undefined && Number(number) === value);
}

function changeText(text: string, changed: readonly Change[]): string {
  let lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const change of changed) lines = changeLines(lines, change);
  return lines.join('\n');
}

function changeLines(lines: readonly string[], change: Change): string[] {
  if (lines.length === 0) return [];
  const at = Math.floor(change.line * lines.length);
  const line = lines[at] ?? '';
  if (change.kind === 'drop-line') return lines.toSpliced(at, 1);
  if (change.kind === 'double-line') return lines.toSpliced(at, 0, line);
  if (change.kind === 'cut') return [...lines.slice(0, at), line.slice(0, Math.floor(line.length / 2))];
  if (change.kind === 'exchange-lines') {
    const other = Math.floor(change.cell * lines.length);
    return lines.with(at, lines[other] ?? '').with(other, line);
  }
  const cells = line.split(',');
  const cell = Math.floor(change.cell * cells.length);
  if (change.kind === 'cell')
    return lines.with(at, cells.with(cell, change.text).join(',')).join('\n').split('\n');
  const next = (cell + 1) % cells.length;
  return lines.with(
    at,
    cells
      .with(cell, cells[next] ?? '')
      .with(next, cells[cell] ?? '')
      .join(','),
  );
}

function encode(text: string, encoding: string): Buffer {
  if (encoding === 'bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(text);
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}
