import { describe, expect, it } from 'vitest';
import { remember } from '../../../server/ingest/remember.ts';

describe('remember', () => {
  it('reads each distinct text once, and a meaning of null too', () => {
    const read: string[] = [];
    const meaningOf = remember((text) => {
      read.push(text);
      return text === 'b' ? null : text.toUpperCase();
    });
    expect(['a', 'a', 'b', 'b', 'a', 'b'].map(meaningOf)).toEqual(['A', 'A', null, null, 'A', null]);
    expect(read).toEqual(['a', 'b']);
  });

  it('still reads rightly when more texts come than it remembers', () => {
    const meaningOf = remember(Number);
    for (let number = 0; number < 50_000; number++) expect(meaningOf(String(number))).toBe(number);
    expect(meaningOf('0')).toBe(0);
  });
});
