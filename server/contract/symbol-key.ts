import { missingSymbol, missingWords } from './format-figure.ts';

const reasons = ['suppressed', 'not-available', 'not-applicable'] as const;

/** What stands in a table of a document in place of a figure that is missing. */
export const symbolKey = `Where a figure is missing: ${reasons.map((reason) => `${missingSymbol(reason)} ${missingWords(reason)}${reason === 'not-available' ? ', or not held for this area' : ''}`).join('; ')}.`;
