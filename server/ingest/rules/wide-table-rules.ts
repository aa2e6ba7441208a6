import { error, type Rules, warning } from './rule.ts';

/** What is found in tables with a column a period or measure: child poverty and homelessness. */
export const wideTableRules = {
  'period-not-told': error(
    'no period in the title, the notes or the name of this file',
    'Say with --period which period it is about, such as "Apr - Jun 2024" or 2023/24.',
  ),
  'period-ambiguous': error(
    'several periods in the title, the notes or the name of this file',
    'Say with --period which of them it is about.',
  ),
  'poverty-measure-not-told': error(
    'not told whether low income is relative or absolute',
    'Keep the title row above the table, or give the file a name with "relative" or "absolute" in it.',
  ),
  'income-after-housing-costs': error(
    'low income after housing costs, which no indicator here is about',
    'Bring the table of low income before housing costs.',
  ),
  'figures-in-header': error(
    'a row of figures among the headings of the table',
    'Give the first row of figures a nine-character area code: the headings end where the first one stands.',
  ),
  'no-area-rows': error(
    'no row with both an area code and figures',
    'Export the table again with its codes: each row of figures needs the nine-character code of its area.',
  ),
  'row-cut-off': error(
    'a row that ends before its last figure',
    'Export the table again: cells are missing in this row, so that figures may stand under the wrong headings.',
  ),
  'count-not-whole': error(
    'households or children that are not a whole number',
    'Check that the cell holds a number of them, not a percentage, and that no cell is missing before it.',
  ),
  'percentage-above-hundred': error(
    'more than a hundred per cent',
    'Check that the columns of numbers and of percentages were not exchanged.',
  ),
  'rates-contradict-numbers': error(
    'rates that most numbers and households of the table contradict',
    'Check that columns were not exchanged, and that the households are in thousands.',
  ),
  'year-twice': error(
    'two columns for one year',
    'Check the years in the headings: each measure has one column a year.',
  ),
  'part-above-total': error(
    'a part that is greater than the total that it belongs to',
    'Check that columns were not exchanged, and that the cells hold numbers, not percentages.',
  ),
  'period-from-title': warning(
    'a table without a period in its rows',
    'It was taken from the title, the notes or the name of the file.',
  ),
  'row-without-area': warning(
    'totals without an area code',
    'They were left out: they are no area of the register.',
  ),
  'row-of-text': warning('rows without figures', 'They were read as notes on the table.'),
  'area-from-total': warning('a total without an area code', 'It was taken as the area that its name says.'),
  'rate-differs': warning(
    'a rate that differs from its number and its households',
    'Both were kept as published.',
  ),
  'parts-differ-from-total': warning(
    'parts that do not add up to their total',
    'Both were kept as published: the publisher rounds them one by one.',
  ),
  'symbol-for-nil': warning(
    "a symbol that the file's own notes explain as nil",
    'The figure was taken as 0.',
  ),
  'fractions-for-percentages': warning('percentages written as parts of one', 'They were multiplied by 100.'),
  'other-duty-not-held': warning(
    'families owed one of the two duties, without those owed the other',
    'Each duty is kept. Families owed either are added up once both tables (A5P and A5R) of a period are here.',
  ),
} satisfies Rules;
