import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import { asSentence } from '../frame/answer-error.tsx';

const missing: ReadonlyMap<string, string> = new Map([
  ['rows with a value', 'Figures with a value'],
  ['rows suppressed', 'Figures suppressed by their publisher or here'],
  ['rows not-available', 'Figures without a value, or with a count only'],
  ['rows not-applicable', 'Figures that do not apply'],
  ['rows not-compared', 'Figures that their publisher does not compare'],
]);

/** What a total of an extract counts, in words: "Figures of Hospital admissions for injury", "KSI aged 0-15". */
export function totalWords(
  name: string,
  indicators: readonly Pick<IndicatorAnswer, 'id' | 'shortName'>[],
): string {
  const id = name.match(/^rows of (.+)$/)?.[1];
  if (id === undefined) return missing.get(name) ?? asSentence(name);
  return `Figures of ${indicators.find((indicator) => indicator.id === id)?.shortName ?? id}`;
}
