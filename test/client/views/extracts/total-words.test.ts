import { expect, it } from 'vitest';
import { totalWords } from '../../../../client/views/extracts/total-words.ts';

const indicators = [{ id: 'injury-admissions', shortName: 'Hospital admissions for injury' }];

it.each([
  ['rows of injury-admissions', 'Figures of Hospital admissions for injury'],
  ['rows of bicycle-helmets', 'Figures of bicycle-helmets'],
  ['rows with a value', 'Figures with a value'],
  ['rows not-available', 'Figures without a value, or with a count only'],
  ['killed, all ages', 'Killed, all ages'],
  ['KSI aged 0-15', 'KSI aged 0-15'],
])('says what a total counts: %s', (name, words) => {
  expect(totalWords(name, indicators)).toBe(words);
});
