import { expect, it } from 'vitest';
import { fullestOf } from '../../../server/answers/fullest-text.ts';

it('a text alternative takes each sentence that still fits 220 characters, and passes over one that does not', () => {
  const long = `${'a'.repeat(150)}.`;
  expect(fullestOf(['One.', '', 'Two.'])).toBe('One. Two.');
  expect(fullestOf([long, long, 'Short.'])).toBe(`${long} Short.`);
  expect(fullestOf([`${'b'.repeat(219)}.`])).toHaveLength(220);
  expect(fullestOf([`${'b'.repeat(220)}.`])).toBe('');
});
