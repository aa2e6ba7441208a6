import { describe, expect, it } from 'vitest';
import { openProgressLine } from '../../../scripts/ingest/show-progress.ts';

const progress = { bytes: 5 * 1024 * 1024, rows: 12_345, problems: 1 };

function openTerminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, terminal: { isTTY, write: (text: string) => written.push(text) } };
}

describe('openProgressLine', () => {
  it('writes one line over and over, ten times a second, and takes it away', () => {
    const { written, terminal } = openTerminal(true);
    const times = [0, 50, 120, 120];
    const line = openProgressLine('a.csv', terminal, () => times.shift() ?? 0);
    line.show?.(progress);
    line.show?.({ ...progress, rows: 20_000 });
    line.show?.({ ...progress, rows: 30_000, problems: 0 });
    line.clear();
    expect(written.map((text) => text.replace('\r\u001b[K', ''))).toEqual([
      'a.csv: 5.0 MB, 12,345 rows, 1 problem',
      'a.csv: 5.0 MB, 30,000 rows, 0 problems',
      '',
    ]);
  });

  it('writes nothing where nobody is looking', () => {
    const { written, terminal } = openTerminal(false);
    const line = openProgressLine('a.csv', terminal);
    expect(line.show).toBeNull();
    line.clear();
    expect(written).toEqual([]);
  });
});
