import { INDICATOR } from './admissions/find-earlier-figures.ts';
import type { Keeper } from './keeper.ts';
import type { AcceptedReading, RefusedReading } from './reading.ts';
import { explain } from './rules.ts';

/** Whether figures were masked without an extract that has come in since they were read. */
export async function isOvertaken({ maskedAgainst }: AcceptedReading, keeper: Keeper): Promise<boolean> {
  if (maskedAgainst === null) return false;
  const extracts = await keeper.findExtractsOf(INDICATOR);
  return extracts.some((id) => !maskedAgainst.includes(id));
}

/** The same reading, refused: its true counts are gone, so that it cannot be masked anew. */
export function refuseAsOvertaken({ layout, rowsRead }: AcceptedReading): RefusedReading {
  const rule = 'masked-before-another';
  const message = explain(rule, null);
  const place = { file: null, line: null, column: null, value: null };
  const problems = [{ ...place, rule, severity: 'error', message } as const];
  return {
    accepted: false,
    layout,
    rowsRead,
    problemCount: 1,
    problems,
    preview: null,
    mayHoldSmallCounts: true,
  };
}
