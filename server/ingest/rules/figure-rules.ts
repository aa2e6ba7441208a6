import { error, type Rules } from './rule.ts';

/** What is wrong with a figure or its key. */
export const figureRules = {
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
  'period-in-future': error(
    'a period that has not begun',
    'Check the year: nothing has been counted in it yet, and projections are not taken.',
  ),
  'period-spoilt': error(
    'a day that was probably a financial year',
    'Spreadsheets take 2010/11 for the first of November 2010: take the file again from the publisher, and do not save it from a spreadsheet.',
  ),
  'sex-unknown': error('not a sex that is known', 'Write Persons, Male or Female.'),
  'age-blank': error(
    'no age in this row',
    'Write the age as 0-14, 16+ or 7, or All ages where it is about everybody.',
  ),
  'age-unknown': error(
    'not an age',
    'Write it as 0-14, 16+ or 7, All ages, or in the words of the publisher, such as Primary school age. Spreadsheets turn 5-9 into 05-Sep: take the file again from the publisher.',
  ),
  'value-negative': error(
    'a rate or proportion below zero',
    'Check the cell: neither can be negative; leave it blank where there is none.',
  ),
  'category-incomplete': error(
    'a category without its type, or a type without its category',
    'Fill in both, or leave both blank.',
  ),

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
} satisfies Rules;
