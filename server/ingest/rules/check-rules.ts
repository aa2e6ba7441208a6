import { type Rules, warning } from './rule.ts';

/** What only the whole of an extract shows, or a comparison with what is held. */
export const checkRules = {
  'small-counts-published': warning(
    'counts of 1 to 7 below national level in a published file',
    'They were kept as published: the publisher suppresses such counts by its own rule, so check that the file may be shown.',
  ),
  'masked-one-by-one': warning(
    'a small count that was hidden, each by itself',
    'In this layout no totals are withheld for its sake: check that it cannot be worked out from others of the file, of its area and year, or of an earlier file, such as all ages without one. Admissions brought in their own layout are hidden together.',
  ),
  'parts-differ-from-total': warning(
    'a count of persons that is not the sum of males and females',
    'All three were kept as published: persons whose sex is not known are in no part, otherwise ask the publisher.',
  ),
  'coverage-shrunk': warning(
    'less than the last release covered',
    'What is missing stays shown from that release: check that the file is whole.',
  ),
  'jump-against-last-release': warning(
    'figures more than 5 standard errors from those of the last release',
    'They were taken as they stand: check whether the publisher revised them or the file means something else.',
  ),
} satisfies Rules;
