import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { readPeople } from '../../../../server/ingest/population/read-people.ts';

function read(cell: string) {
  const findings = collectFindings();
  const people = readPeople(cell, { line: 2, column: 'population' }, findings);
  const rules = [...findings.problems(), ...findings.warnings()].map(({ rule }) => rule);
  return { people, rules: new Set(rules) };
}

describe('numbers of people', () => {
  it.each([
    ['0', 0, []],
    ['863980', 863_980, []],
    ['"863,980"'.slice(1, -1), 863_980, ['thousands-separator']],
    ['100.0', 100, []],
    ['x', 'not-available', ['symbol-for-missing']],
    ['[c]', 'suppressed', ['symbol-for-missing']],
    ['-', 'not-available', ['symbol-for-missing']],
    ['', null, ['population-blank']],
    ['-5', null, ['population-negative']],
    ['-1,005', null, ['thousands-separator', 'population-negative']],
    ['12.5', null, ['population-not-whole']],
    ['many', null, ['not-a-number']],
  ])('“%s” is %s', (cell, people, rules) => {
    expect(read(cell)).toEqual({ people, rules: new Set(rules) });
  });
});
