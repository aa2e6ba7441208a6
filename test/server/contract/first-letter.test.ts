import { describe, expect, it } from 'vitest';
import { lowerFirst, upperFirst } from '../../../server/contract/first-letter.ts';

describe('the first letter of words', () => {
  it('is a capital at the beginning of a sentence, and the others stay as they are', () => {
    expect(upperFirst('worse than England')).toBe('Worse than England');
    expect(upperFirst('')).toBe('');
  });

  it('is small within one', () => {
    expect(lowerFirst('Better than England')).toBe('better than England');
  });
});
