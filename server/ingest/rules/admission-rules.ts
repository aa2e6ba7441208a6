import { error, type Rules, warning } from './rule.ts';

const LEFT_OUT = 'It was left out.';

/** What is found in admissions that are counted here. */
export const admissionRules = {
  'age-impossible': error(
    'not an age in completed years',
    'Write a whole number from 0 to 120; 7001 to 7007 are taken as babies under 1.',
  ),
  'age-across-pieces': error(
    'an age that cannot be divided into the ages that are counted',
    'Give single years of age: figures are counted at 0-4, 5-9, 10-14 and 15-17, and no age across two of them can be shared out.',
  ),
  'age-not-known': error('no age in this row', 'Give every row its age in completed years.'),
  'admission-date-unreadable': error(
    'not a day between 1980 and 2099',
    'Write it as 2024-03-31 or 31/03/2024.',
  ),
  'financial-year-needed': error(
    'not a financial year',
    'Write it as 2023/24, the year from April 2023 to March 2024: admissions are counted by financial year.',
  ),
  'icd-code-malformed': error(
    'not a code of ICD-10',
    'Write codes such as S72.0 or W01, one in each diagnosis column, and leave columns that are not needed blank.',
  ),
  'cause-unknown': error(
    'neither a code of ICD-10 nor a cause that the catalogue knows',
    'Write a code such as W01, or the name of a cause such as Falls.',
  ),
  'residence-too-wide': error(
    'an area that is no place of residence',
    'Give every record the code of the district or council where the patient lives.',
  ),
  'admission-method-unknown': error(
    'not a method of admission',
    'Write the code of two characters, such as 21; codes that begin with 2 are emergencies.',
  ),
  'episode-order-unreadable': error(
    'not the number of an episode',
    'Write 1 for the first episode of a stay, 2 for the next.',
  ),
  'patient-classification-unknown': error(
    'not a patient classification',
    'Write 1 for an ordinary admission, 2 for a day case, 3 or 4 for regular attenders, 5, 8 or 9.',
  ),
  'length-of-stay-unreadable': error(
    'not a number of nights',
    'Write a whole number of 0 or more, or leave the cell blank where it is not known.',
  ),
  'deprivation-unreadable': error(
    'not a tenth or fifth by deprivation',
    'Write a number from 1 (most deprived) to 10, or to 5 in a column of fifths.',
  ),
  'admission-count-masked': error(
    'a count that is masked already',
    'Bring true counts, which are masked here and never stored: totals made of masked counts would be wrong. Figures that are published as they are belong in the observations layout.',
  ),
  'admission-count-not-whole': error(
    'a count that is no number of admissions',
    'Give the whole number of admissions: rates are worked out here.',
  ),
  'admission-group-twice': error(
    'two rows with the same area, year, age, sex, cause and deprivation',
    'Remove the row if it repeats an earlier one; add the two up if a column that is left out here divides them.',
  ),
  'admission-sexes-mixed': error(
    'rows for all persons beside rows for males and females',
    'Keep one or the other: all of them would be added up.',
  ),
  'admission-tables-mixed': error(
    'single records and counted rows brought together',
    'Bring each by itself: the same admissions would be counted twice.',
  ),
  'nothing-counted': error(
    'not one admission of a child for injury in the file',
    'Check that the right columns and rows were exported: every row was left out, and 0 would be shown for every area.',
  ),
  'masked-before-another': error(
    'another extract of admissions came in while this one was read',
    'Bring it again: figures are masked so that those of other extracts do not give them away, and these were masked without that one.',
  ),
  'ages-not-seen': warning(
    'ages of which the file has no row',
    'They were counted as 0: check that the file covers them, and if not, do not use their figures.',
  ),
  'year-in-part': warning(
    'financial years of which the file has no record in some months',
    'They were counted as they are: check that the file covers them whole.',
  ),
  'exposed-by-earlier': warning(
    'small counts that earlier extracts give away',
    'They are hidden here, but figures of earlier extracts that can still be looked up as they stood narrow them down where nothing has changed since: read in docs/disclosure.md how that may be, and whether an earlier extract was brought under a policy that shows too much.',
  ),
  'column-not-used': warning(
    'a second column of the same meaning',
    'It was left out; the other one was read.',
  ),
  'left-out-residence-unknown': warning('an admission whose area of residence is not known', LEFT_OUT),
  'left-out-outside-england': warning('an admission of somebody who lives outside England', LEFT_OUT),
  'left-out-date-unknown': warning('an admission without a date', LEFT_OUT),
  'left-out-age-unknown': warning('an admission of somebody whose age is not known', LEFT_OUT),
  'left-out-adult': warning('an admission of somebody aged 18 or over', LEFT_OUT),
  'left-out-not-emergency': warning('an admission that was not an emergency', LEFT_OUT),
  'left-out-later-episode': warning('an episode that is not the first of its stay', LEFT_OUT),
  'left-out-regular-attender': warning('a regular day or night attender', LEFT_OUT),
  'left-out-complications-only': warning(
    'an admission only for complications of care or late effects',
    LEFT_OUT,
  ),
  'left-out-no-injury': warning('an admission without an injury or external cause among its codes', LEFT_OUT),
} satisfies Rules;
