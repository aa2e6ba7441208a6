import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../server/ingest/detect-delimiter.ts';

describe('detectDelimiter', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    ['\t', 'a\tb\tc\n1\t2\t3\n'],
    [';', 'a;b;c\n1;2;3\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    [',', 'one column\nof text\n'],
    [',', ''],
    [';', 'a;b;c\n1;2,5;3,5\n4;5,5;6,5\n'],
    ['\t', 'Injuries, England, 2024\nSource: somebody, 2024, page 5\n\na\tb\tc\n1\t2\t3\n4\t5\t6\n'],
    [',', 'a,b,note\r1,2,x; y; z\r3,4,x; y\r'],
    [',', 'a,b\r\n"1;2;3;4",5\n6,7\r8,9\n'],
  ])('finds %j', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
