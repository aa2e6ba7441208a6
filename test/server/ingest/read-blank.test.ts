import { describe, expect, it } from 'vitest';
import { blankIfNone } from '../../../server/ingest/read-blank.ts';

describe('blankIfNone', () => {
  it.each([
    ['NA', ''],
    [' NULL ', ''],
    ['  ', ''],
    [' Nairn ', 'Nairn'],
    ['na', 'na'],
  ])('reads %j as %j', (text, expected) => {
    expect(blankIfNone(text)).toBe(expected);
  });
});
