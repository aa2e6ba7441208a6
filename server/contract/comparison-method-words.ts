import type { ComparisonMethod } from './comparison.ts';

/** What a method of comparing is called: in files, on the screen and on paper. */
export const methodNames: Record<ComparisonMethod, string> = {
  ci95: '95% confidence limits',
  'ci95-99.8': '95% and 99.8% confidence limits',
  quintile: 'Fifths',
  funnel: 'Funnel limits',
};

const confidences: Record<ComparisonMethod, string | null> = {
  ci95: '95%',
  'ci95-99.8': '95% and 99.8%',
  quintile: null,
  funnel: '95% and 99.8%',
};

/** "95%", "95% and 99.8%"; null for fifths, which have no confidence. */
export const confidenceOf = (method: ComparisonMethod): string | null => confidences[method];
