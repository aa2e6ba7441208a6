import { describe, expect, it } from 'vitest';
import { asSentence } from '../../../../client/views/frame/answer-error.tsx';

describe('a message of the interface on a page', () => {
  it('begins as a sentence does', () => {
    expect(asSentence('unknown area: E99')).toBe('Unknown area: E99');
    expect(asSentence('')).toBe('');
  });
});
