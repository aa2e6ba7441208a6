import { error, type Rules, warning } from './rule.ts';

/** What is found in population estimates. */
export const populationRules = {
  'population-year-unreadable': error(
    'not the year of a mid-year estimate',
    'Write the year, such as 2019: it means 30 June of that year.',
  ),
  'population-year-missing': error(
    'no year in this table, its title, its notes or its name',
    'Give the table a column year, or say with --period which year it is about, such as 2019.',
  ),
  'population-year-several': error(
    'several years in the title or name of a table whose rows have none',
    'Say with --period which of them it is about, such as 2019.',
  ),
  'population-age-unreadable': error(
    'not an age in completed years',
    'Write a single year (7), a band (0-4), an open band (90+) or All ages.',
  ),
  'population-blank': error(
    'no number of people in this cell',
    "Fill it in; where the publisher has none, leave the publisher's symbol, such as [x].",
  ),
  'population-negative': error('a negative number of people', 'Correct the number.'),
  'population-not-whole': error(
    'not a whole number of people',
    'Bring the estimates as published: they count whole people. Rates and percentages do not belong here.',
  ),
  'population-not-stated': error(
    'a table by age that does not say what it counts',
    'Bring it with its title, put the word population in its name, or write it as area_code,year,age,sex,population.',
  ),
  'population-level-unknown': error(
    'a geographic level that is not known',
    'Write National, Regional or Local authority.',
  ),
  'population-area-unmatched': error(
    'an area name that is not that of one area',
    'Add a column with the nine-character codes of the areas.',
  ),
  'population-two-numbers': error(
    'two numbers of people for one area, year, sex and age',
    'Remove the one that is wrong, or the one of the older release.',
  ),
  'population-parts-disagree': error(
    'a total that is not the sum of its parts',
    'Check the rows: rounding alone does not make this difference.',
  ),
  'population-parts-differ': warning(
    'a total that differs from the sum of its parts by no more than rounding',
    'Both were kept as published.',
  ),
  'population-areas-differ': warning(
    'an area whose population is not the sum of the areas that it consists of',
    'All were kept as published.',
  ),
  'population-year-from-option': warning(
    'a table whose rows have no year',
    'They were given the year stated for the file.',
  ),
  'population-year-from-title': warning(
    'a table whose rows have no year',
    'They were given the year in its title or notes.',
  ),
  'population-year-from-name': warning(
    'a table whose rows have no year',
    "They were given the year in the file's name.",
  ),
  'population-sex-from-title': warning(
    'a table whose rows have no sex',
    "They were given the sex in its title or the file's name.",
  ),
  'population-area-by-name': warning(
    'areas given by name in a table without codes',
    'They were taken as the areas in force then that have these names.',
  ),
  'population-oldest-open': warning(
    'an oldest age written as a single year',
    'It was taken as that age and over, as the publisher means it.',
  ),
  'population-shortened': error(
    'a number of people that a spreadsheet has shortened',
    'Its last digits are lost: take the file again from the publisher.',
  ),
  'population-projected': error(
    'projections, which are no estimates of the population',
    'Bring the mid-year estimates: rates are worked out on those only.',
  ),
  'population-total-row': warning(
    'a row that adds up the rows above it',
    'It was left out: it is not an area.',
  ),
  'population-percent-row': warning(
    'a row of percentages',
    'It was left out: only numbers of people are kept.',
  ),
} satisfies Rules;
