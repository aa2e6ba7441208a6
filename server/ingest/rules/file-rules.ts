import { error, type Rules } from './rule.ts';

/** What is wrong with a file as a whole. */
export const fileRules = {
  'no-table': error(
    'no table in this file',
    'Bring a CSV file with one header row and at least one row below it.',
  ),
  'too-many-columns': error(
    'more columns than a spreadsheet has (16,384)',
    'Export only the columns that are needed, or check the sign between them.',
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
  'layouts-mixed': error(
    'files of different layouts brought together',
    'Bring each by itself; only files that belong together, such as casualties and collisions, may come together.',
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
  'released-in-future': error(
    'a day of release that is still to come',
    'Check the year: a release outranks every earlier one.',
  ),
  'released-unreadable': error('the day of release is not a date', 'Write it as 2025-03-31.'),
} satisfies Rules;
