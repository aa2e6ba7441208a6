import { isDay } from '../observation/day.ts';
import { parsePeriod } from '../observation/parse-period.ts';
import type { Period } from '../observation/period.ts';
import { findMappingFaults } from './check-mapping.ts';
import type { Findings } from './collect-findings.ts';
import type { ReadOptions } from './read-extract.ts';

/** What of the options can be told before any row is read. */
export interface CheckedOptions {
  /** The period stated for the whole file; null where none is, or it cannot be read. */
  readonly period: Period | null;
  readonly isMappingSound: boolean;
}

/** Reports what is wrong with how an extract is to be read. */
export function checkReadOptions(options: ReadOptions, findings: Findings): CheckedOptions {
  const isMappingSound = checkMapping(options, findings);
  checkReleased(options.released, options.today, findings);
  return { isMappingSound, period: readPeriodOption(options.period, findings) };
}

/** Whether nothing is wrong with how the columns are to be taken, before any row is read. */
function checkMapping(
  { layout, mapping, period }: Pick<ReadOptions, 'layout' | 'mapping' | 'period'>,
  findings: Findings,
): boolean {
  if (mapping === null) {
    if (layout === 'mapped') findings.add('mapping-missing', {});
    return layout !== 'mapped';
  }
  if (layout !== 'auto' && layout !== 'mapped') findings.add('mapping-with-layout', { said: layout });
  const faults = findMappingFaults(mapping, period !== null);
  for (const { rule, said } of faults) findings.add(rule, { said });
  return findings.errorCount() === 0;
}

function readPeriodOption(text: string | null, findings: Findings): Period | null {
  const period = text === null ? null : parsePeriod(text);
  if (text !== null && period === null) findings.add('period-option-unreadable', { said: text });
  return period;
}

/** A day as 2025-03-31 that there is in the calendar. */
function checkReleased(released: string | null, today: string, findings: Findings): void {
  if (released === null) return;
  if (!isDay(released)) findings.add('released-unreadable', { said: released });
  else if (released > today) findings.add('released-in-future', { said: released });
}
