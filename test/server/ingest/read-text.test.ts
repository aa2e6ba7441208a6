import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { TextReader } from '../../../server/ingest/read-text.ts';

function read(...blocks: (string | Buffer)[]) {
  const findings = collectFindings();
  const rows: string[][] = [];
  const text = new TextReader(
    {
      row: (cells) => rows.push([...cells]),
      fault: ({ rule, line }) => findings.add(rule, { line }),
      document: () => undefined,
    },
    findings,
  );
  for (const block of blocks) text.take(Buffer.from(block));
  text.end();
  const problems = findings.problems().map(({ rule, line }) => [rule, line]);
  const warnings = findings.warnings().map(({ rule, count }) => [rule, count]);
  return { rows, problems, warnings, isOver: text.isOver };
}

describe('TextReader', () => {
  it('splits what comes in blocks', () => {
    expect(read('a,b\nc', ',d\n')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      problems: [],
      warnings: [],
    });
  });

  it('reads tables separated by tabs, and says so', () => {
    expect(read('a\tb\nc\td\n')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      warnings: [['delimiter-not-comma', 1]],
    });
  });

  it('says when text was UTF-16 or not UTF-8', () => {
    expect(read(Buffer.from('\ufeffa,b\n', 'utf16le')).warnings).toEqual([['utf-16', 1]]);
    expect(read(Buffer.from('M\xf4n,b\n', 'latin1'))).toMatchObject({
      rows: [['Môn', 'b']],
      warnings: [['not-utf-8', 1]],
    });
  });

  it('stops at a NUL byte and says on which line it stands', () => {
    expect(read('a,b\nc,d\ne,\0f\ng,h\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      problems: [['nul-byte', 3]],
      warnings: [],
      isOver: true,
    });
  });

  it('refuses what is no table at its first block', () => {
    expect(read('<!doctype html>\n<p>a,b</p>\n')).toMatchObject({
      rows: [],
      problems: [['not-a-table', null]],
    });
  });

  it('says nothing of a file without bytes', () => {
    expect(read()).toEqual({ rows: [], problems: [], warnings: [], isOver: false });
  });
});
