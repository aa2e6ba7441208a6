/**
 * What the columns of files mean: those that the fields of answers do not name. The data dictionary, the notes of a
 * workbook and the description of a CSV file are all written from here and from the contract.
 */
import { dutyColumns } from './column-words-duties.ts';
import { figureColumns } from './column-words-figures.ts';
import { listColumns } from './column-words-lists.ts';
import { placeColumns } from './column-words-places.ts';

/** Meanings by the name of the column. */
export const columnWords: Readonly<Record<string, string>> = {
  ...listColumns,
  ...dutyColumns,
  ...figureColumns,
  ...placeColumns,
};

/** Columns that stand twice or more often: of both indicators of a relationship, of each area highlighted. */
const repeated = [
  { pattern: /^x_(?=.)/, words: 'Of the indicator along the horizontal axis. ' },
  { pattern: /^y_(?!from_line$)(?=.)/, words: 'Of the indicator along the vertical axis. ' },
] as const;

const ofHighlighted = /^highlighted_(\d)_(.+)$/;

const highlightedWords: Readonly<Record<string, string>> = {
  code: 'Its code.',
  name: 'Its name.',
  value: 'Its figure, in the unit of the row.',
  missing: 'Why it has no figure; empty when it has one.',
  rank: 'Its rank, 1 for the highest.',
  place: 'Where it lies in the spread of the areas.',
};

/** What a column means; by what the contract says of a field of that name where nothing is said of the column. */
export function columnMeaning(name: string, ofFields: ReadonlyMap<string, string>): string | null {
  const [, place = '', part = ''] = ofHighlighted.exec(name) ?? [];
  if (part !== '') return `Of highlighted area ${place}. ${highlightedWords[part] ?? ''}`.trim();
  const twice = repeated.find(({ pattern }) => pattern.test(name));
  if (!twice) return columnWords[name] ?? ofFields.get(name) ?? null;
  const inner = columnMeaning(name.replace(twice.pattern, ''), ofFields);
  return inner === null ? null : twice.words + inner;
}

const spelled: Readonly<Record<string, string>> = {
  lower95: 'Lower 95% limit',
  upper95: 'Upper 95% limit',
  lower998: 'Lower 99.8% limit',
  upper998: 'Upper 99.8% limit',
  icd10: 'ICD-10 codes',
  sha256: 'SHA-256',
};

/** A column's name in plain words: "Area name", "Lower 95% limit". */
export function columnTitle(name: string): string {
  const words = name
    .split('_')
    .map((word) => spelled[word]?.toLowerCase() ?? word)
    .join(' ');
  return spelled[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
