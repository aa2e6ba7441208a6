import { type Rules, warning } from './rule.ts';

/** Habits of publishers, normalised and counted. */
export const habitRules = {
  'rows-above-header': warning('rows above the header', 'They were left out.'),
  'delimiter-not-comma': warning(
    'cells separated by something other than commas',
    'The file was read with it.',
  ),
  'not-utf-8': warning(
    'lines that are not UTF-8',
    'They were read in the older encoding named, the one that gives plausible text.',
  ),
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
  'rows-below-table': warning('notes below the table', 'They were kept apart from its rows.'),
  'row-short': warning(
    'fewer cells than the header has',
    'The missing cells at its end were taken as blank.',
  ),
  'row-repeated': warning(
    'a row that repeats an earlier one',
    'It was merged with it: publishers list England once by itself and once as a part of itself.',
  ),
  'thousands-separator': warning('a number with thousands separators', 'They were removed.'),
  'number-shortened': warning(
    'a number in powers of ten, as spreadsheets shorten long ones',
    'It was read as it stands, but digits may be lost: take the file again from the publisher.',
  ),
  'total-row': warning('a row that adds up the rows above it', 'It was left out: it is not an area.'),
  'decimal-comma': warning('a number with a decimal comma', 'It was read as a decimal point.'),
  'percent-sign': warning('a number with a per cent sign', 'The sign was removed.'),
  'html-in-cell': warning('markup in a cell', 'Its text was kept and the markup removed.'),
  'symbol-for-missing': warning('a symbol in place of a number', 'The figure was taken as missing.'),
  'symbol-for-nil': warning('a symbol in place of zero', 'It was read as 0, as its publisher says.'),
  'symbol-for-low': warning(
    'a symbol for a number that rounds to zero',
    'It was read as 0, with a note that the number itself is above zero.',
  ),
  'mark-on-number': warning(
    'a mark on a number',
    'The number was kept, and what the mark says is a note on it.',
  ),
  'currency-sign': warning('a number with a currency sign', 'The sign was removed.'),
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
    'an area code in small letters, with spaces or with a letter before it',
    'It was taken as the code that it means.',
  ),
  'area-code-applied-back': warning(
    'figures of years before their area code was in force',
    'They were kept: publishers apply the codes of reorganised councils back to earlier years.',
  ),
  'area-code-of-the-past': warning(
    'figures of years after their area code was replaced',
    'They were kept under the old code; the areas that replaced it have figures of their own or none.',
  ),
  'area-not-in-register': warning(
    'areas that the register does not know',
    'They were registered by the name in the file.',
  ),
  'sex-not-applicable': warning('a sex given as not applicable or left blank', 'It was taken as persons.'),
  'age-from-catalogue': warning('a row without an age', "It was taken as the indicator's own age."),
  'period-from-option': warning('a row without a period', 'It was given the period stated for the file.'),
  'period-hyphenated': warning(
    'two years joined by a hyphen',
    'They were read as a financial year, from April to March; calendar years are written 2016 - 18, with spaces.',
  ),
  'period-range-disagrees': warning(
    'a period whose length is not the one stated beside it',
    'The period was taken as it is written.',
  ),
  'demonstration-mixed': warning(
    'rows marked as demonstration data beside rows that are not',
    'The whole file is taken as demonstration data.',
  ),
} satisfies Rules;
