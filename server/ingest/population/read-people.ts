import type { MissingReason } from '../../observation/missing.ts';
import type { Finding, Findings } from '../collect-findings.ts';
import { readOddNumber, readPlainNumber } from '../read-number.ts';

/** A number of people, or why there is none. */
export type People = number | MissingReason;

/**
 * Reads a number of people: whole and not negative. A publisher's symbol for a missing number is one that is not
 * available unless it says that it is suppressed. Null where the cell cannot be read, which is reported.
 */
export function readPeople(
  cell: string,
  place: Pick<Finding, 'line' | 'column'>,
  findings: Findings,
): People | null {
  const plain = readPlainNumber(cell);
  if (Number.isInteger(plain) && plain >= 0) return plain;
  if (cell.trim() === '') return refuse('population-blank', cell, place, findings);
  const odd = readOddNumber(cell);
  if (odd.kind === 'fault') return refuse('not-a-number', cell, place, findings);
  if (odd.kind === 'number' && odd.habits.includes('number-shortened'))
    return refuse('population-shortened', cell, place, findings);
  for (const habit of odd.habits) findings.add(habit, { ...place, value: cell });
  if (odd.kind === 'missing') return odd.reason ?? 'not-available';
  if (odd.number < 0) return refuse('population-negative', cell, place, findings);
  return Number.isInteger(odd.number) ? odd.number : refuse('population-not-whole', cell, place, findings);
}

function refuse(
  rule:
    | 'population-blank'
    | 'not-a-number'
    | 'population-negative'
    | 'population-not-whole'
    | 'population-shortened',
  value: string,
  place: Pick<Finding, 'line' | 'column'>,
  findings: Findings,
): null {
  findings.add(rule, { ...place, value });
  return null;
}
