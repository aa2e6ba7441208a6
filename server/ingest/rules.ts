import type { Severity } from '../observation/problem.ts';

/** What a rule says when it is broken: "problem: value. Remedy." */
interface Rule {
  readonly severity: Severity;
  readonly problem: string;
  /** A sentence: for an error how to mend the file, for a warning what was done about it. */
  readonly remedy: string;
}

function error(problem: string, remedy: string): Rule {
  return { severity: 'error', problem, remedy };
}

function warning(problem: string, remedy: string): Rule {
  return { severity: 'warning', problem, remedy };
}

/** Everything that can be found in an extract, by the stable name that problems and warnings carry. */
export const rules = {
  // The file as a whole
  'no-table': error(
    'no table in this file',
    'Bring a CSV file with one header row and at least one row below it.',
  ),
  'header-only': error(
    'no rows below the header',
    'Export the file again: it holds column names and no figures.',
  ),
  'nul-byte': error(
    'a NUL byte, which no text file holds',
    'The file is binary, cut or in another encoding: export it again as CSV in UTF-8.',
  ),
  'not-a-table': error(
    'not a table in CSV',
    'Open it in the program that made it and save it as CSV in UTF-8.',
  ),
  'layout-unknown': error(
    'no header row of a known layout',
    'Give the file the header of one of the layouts, or name the layout that it is meant to have.',
  ),
  'column-missing': error(
    'columns missing',
    'Export the file again with these columns, spelled as in the layout.',
  ),
  'column-twice': error('a column that stands twice', 'Keep one of the two columns.'),
  'policy-not-chosen': error(
    'counts without a disclosure policy',
    'Say how small numbers are to be treated: choose published-open where the counts may be shown as they are, else nhs-suppress-1-7-round-5 or suppress-below-n.',
  ),
  'period-option-unreadable': error(
    'the period given for the file is not readable',
    'Write it as 2024, 2010/11, 2016 - 18 or 2011/12 - 13/14.',
  ),
  'released-unreadable': error('the day of release is not a date', 'Write it as 2025-03-31.'),

  // Rows
  'unclosed-quote': error(
    'a quotation mark that opens a cell and is not closed at its end',
    'Close the quotation mark at the end of the cell, or write one that belongs to the text twice.',
  ),
  'header-repeated': error(
    'the header row stands again among the rows',
    'Files were probably joined: remove this row, and check that the rows below it belong to this file.',
  ),
  'row-long': error(
    'more cells than the header has',
    'Put cells that contain the separator between quotation marks, or give the extra cells a column name.',
  ),
  'cell-too-long': error(
    'a cell of more than 64 kB',
    'Shorten the cell, or look for a quotation mark left open.',
  ),

  // Cells
  'not-a-number': error(
    'not a number',
    'Write a plain number such as 1234.5, or leave the cell blank where there is none.',
  ),
  'indicator-blank': error('no indicator in this row', 'Give every row the id of its indicator.'),
  'area-code-blank': error('no area code in this row', 'Give every row the nine-character code of its area.'),
  'area-code-malformed': error(
    'not an area code',
    'An area code is a capital letter and eight digits, such as E06000001 for Hartlepool.',
  ),
  'area-code-unknown': error(
    'an area code that never existed',
    'Look the area up: codes that begin E06 to E10 and E12 are all known, with those no longer in use.',
  ),
  'period-unreadable': error(
    'not a period',
    'Write it as 2024, 2010/11, 2016 - 18 or 2011/12 - 13/14, or say with --period which period the whole file is about.',
  ),
  'sex-unknown': error('not a sex that is known', 'Write Persons, Male or Female.'),
  'age-blank': error(
    'no age in this row',
    'Write the age as 0-14, 16+ or 7, or All ages where it is about everybody.',
  ),
  'category-incomplete': error(
    'a category without its type, or a type without its category',
    'Fill in both, or leave both blank.',
  ),

  // Figures
  'limits-out-of-order': error(
    'confidence limits out of order',
    'The lower limit must not be above the upper, the value not outside them, and the 99.8% limits enclose the 95% limits: check that columns were not exchanged.',
  ),
  'count-negative': error('a negative count', 'Leave the count blank where there is none.'),
  'denominator-not-positive': error(
    'a denominator that is not above zero',
    'Leave the denominator blank where there is none.',
  ),
  'value-disagrees': error(
    'the value is not what its count and denominator give',
    'Check the three cells: the value must agree to the digits that it is written with.',
  ),
  'two-values-for-one-key': error(
    'two rows give one figure different content',
    'Remove the row that is wrong, or the one of the older release.',
  ),

  // Habits of publishers, normalised
  'rows-above-header': warning('rows above the header', 'They were left out.'),
  'delimiter-not-comma': warning(
    'cells separated by something other than commas',
    'The file was read with it.',
  ),
  'not-utf-8': warning('lines that are not UTF-8', 'They were read as Windows-1252.'),
  'utf-16': warning('text in UTF-16', 'It was read as such.'),
  'header-spelling': warning(
    'a column name spelled in another way',
    'It was taken as the one that it means.',
  ),
  'parent-named-header': warning(
    'a comparison column that names the parent area',
    'Comparisons are worked out, not read.',
  ),
  'unknown-column': warning('a column that the layout does not know', 'It was left out.'),
  'publisher-trend-not-used': warning(
    'a recent trend given by the publisher',
    'It was left out: recent trends are worked out from the figures, since published ones contradict each other.',
  ),
  'row-blank': warning('a row without any content', 'It was left out.'),
  'row-short': warning(
    'fewer cells than the header has',
    'The missing cells at its end were taken as blank.',
  ),
  'row-repeated': warning(
    'a row that repeats an earlier one',
    'It was merged with it: publishers list England once by itself and once as a part of itself.',
  ),
  'thousands-separator': warning('a number with thousands separators', 'They were removed.'),
  'percent-sign': warning('a number with a per cent sign', 'The sign was removed.'),
  'html-in-cell': warning('markup in a cell', 'Its text was kept and the markup removed.'),
  'symbol-for-missing': warning('a symbol in place of a number', 'The figure was taken as missing.'),
  'limits-of-minus-one': warning('confidence limits of -1, which stand for none', 'They were removed.'),
  'limits-without-value': warning(
    'confidence limits left beside a value that is not given',
    'They were removed: they would give a suppressed value away.',
  ),
  'count-without-value': warning(
    'a count left beside a suppressed value',
    'It was removed: it would give the suppressed value away.',
  ),
  'value-outside-limits': warning(
    'a value outside its own confidence limits',
    'It was kept as published: the indicator is not one that the catalogue knows.',
  ),
  'value-differs': warning(
    'a value that is not its count over its denominator',
    'It was kept as published: the indicator is not a simple rate that the catalogue knows.',
  ),
  'area-code-spelling': warning(
    'an area code in small letters or with spaces',
    'It was taken as the code that it means.',
  ),
  'area-not-in-register': warning(
    'areas that the register does not know',
    'They were registered by the name in the file.',
  ),
  'sex-not-applicable': warning('a sex given as not applicable or left blank', 'It was taken as persons.'),
  'age-from-catalogue': warning('a row without an age', "It was taken as the indicator's own age."),
  'period-from-option': warning('a row without a period', 'It was given the period stated for the file.'),
  'period-range-disagrees': warning(
    'a period whose length is not the one stated beside it',
    'The period was taken as it is written.',
  ),
  'demonstration-mixed': warning(
    'rows marked as demonstration data beside rows that are not',
    'The whole file is taken as demonstration data.',
  ),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** The product's error grammar: a lower-case "problem: value", then what to do or what was done. */
export function explain(rule: RuleName, said: string | null): string {
  const { problem, remedy } = rules[rule];
  return said === null || said === '' ? `${problem}. ${remedy}` : `${problem}: ${said}. ${remedy}`;
}
