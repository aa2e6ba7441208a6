import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { DecimalCommas } from '../../../server/ingest/decimal-commas.ts';

/** What becomes of rows, each given as its cells with spaces between: cells again, or the value that is refused. */
function pass(rows: readonly string[], delimiter = ';') {
  const findings = collectFindings();
  const passed: string[] = [];
  const handler = {
    row: (cells: readonly string[]) => void passed.push(cells.join(' ')),
    fault: ({ rule, line, value }: { rule: string; line: number; value: string }) =>
      void passed.push(`${rule} ${line} ${value}`),
    document: () => undefined,
  };
  const decimals = new DecimalCommas(handler, delimiter, findings);
  rows.forEach((row, at) => void decimals.row(row.split(' '), at + 1));
  decimals.end();
  return { passed, warnings: findings.warnings().map(({ rule, count }) => `${rule} ${count}`) };
}

describe('DecimalCommas', () => {
  it('reads decimal commas, and thousands points beside them', () => {
    expect(pass(['name value', 'Leeds 12,5', 'York 1.234,56%'])).toEqual({
      passed: ['name value', 'Leeds 12.5', 'York 1234.56%'],
      warnings: ['decimal-comma 2'],
    });
  });

  it('reads 1,234 as a decimal where a later row tells that commas are', () => {
    expect(pass(['Leeds 1,234', 'York 12,5']).passed).toEqual(['Leeds 1.234', 'York 12.5']);
  });

  it('leaves 1,234 to be thousands where another number has a decimal point', () => {
    expect(pass(['Leeds 1,234', 'York 12.5'])).toEqual({
      passed: ['Leeds 1,234', 'York 12.5'],
      warnings: [],
    });
    expect(pass(['Leeds 1,234', 'York 1,234,567']).passed[0]).toBe('Leeds 1,234');
  });

  it('refuses 1,234 in a semicolon file where nothing tells, rather than guess', () => {
    expect(pass(['Leeds 1,234', 'York 5']).passed).toEqual(['decimal-unclear 1 1,234', 'York 5']);
  });

  it('refuses 1.234 beside decimal commas, which may be thousands', () => {
    expect(pass(['Leeds 0,5', 'York 1.234']).passed).toEqual(['Leeds 0.5', 'decimal-unclear 2 1.234']);
  });

  it('takes 1,234 for thousands in files separated by tabs, as English programs write them', () => {
    expect(pass(['Leeds 1,234', 'York 5'], '\t').passed).toEqual(['Leeds 1,234', 'York 5']);
    expect(pass(['Leeds 12,5'], '\t').passed).toEqual(['Leeds 12.5']);
  });

  it('hands rows and faults on in their order, and decides after so many rows', () => {
    const many = Array.from({ length: 2100 }, (_, at) => `Leeds ${at % 100}`);
    const { passed } = pass([...many, 'York 1,234', 'Hull 0,5']);
    expect(passed).toHaveLength(2102);
    expect(passed.slice(-2)).toEqual(['decimal-unclear 2101 1,234', 'Hull 0.5']);
  });

  it('leaves other text with commas as it is', () => {
    expect(pass(['Bristol,City 0,5 1,2,3']).passed).toEqual(['Bristol,City 0.5 1,2,3']);
  });
});
