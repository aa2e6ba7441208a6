import { describe, expect, it } from 'vitest';
import { asksForHelp } from '../../../scripts/asks-for-help.ts';
import { readArguments } from '../../../scripts/report/read-arguments.ts';

describe('the arguments of npm run report', () => {
  it('name an area and a file, or a region and a folder', () => {
    expect(readArguments(['--area', 'E10000032', '--out', 'a.docx'])).toEqual({
      kind: 'area',
      code: 'E10000032',
      out: 'a.docx',
      benchmark: null,
      asAt: null,
    });
    expect(
      readArguments(['--region', 'E12000003', '--out', 'folder', '--benchmark', 'none', '--as-at', '12']),
    ).toEqual({ kind: 'region', code: 'E12000003', out: 'folder', benchmark: 'none', asAt: '12' });
  });

  it.each([
    [['--out', 'a.docx'], 'area missing: name an area or a region'],
    [['--area', 'E1', '--region', 'E2', '--out', 'a'], 'area and region given: name one'],
    [['--area', 'E10000032'], 'out missing: say where to write'],
    [['--area', 'E10000032', '--out', 'a.pdf'], 'out is no Word file: a.pdf'],
    [['--areas', 'E10000032'], "Unknown option '--areas'"],
    [['E10000032'], 'Unexpected argument'],
  ])('are refused with how they should be: %j', (given, words) => {
    expect(() => readArguments(given)).toThrow(words);
    expect(() => readArguments(given)).toThrow('usage: npm run report');
  });

  it('may ask for the usage alone', () => {
    expect(asksForHelp(['--area', 'x', '-h'])).toBe(true);
    expect(asksForHelp(['--area', 'x'])).toBe(false);
  });
});
