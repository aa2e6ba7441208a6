import { describe, expect, it } from 'vitest';
import { hasMarkup, stripMarkup } from '../../../server/ingest/strip-markup.ts';

describe('hasMarkup', () => {
  it.each([
    ['<div class="no-data">-</div>', true],
    ['a<br/>b', true],
    ['Tom &amp; Jerry', true],
    ['<15 yrs', false],
    ['3 < 4 and 5 > 2', false],
    ['Health & wellbeing', false],
    ['plain', false],
  ])('of %s: %s', (text, expected) => {
    expect(hasMarkup(text)).toBe(expected);
    // The same again: it keeps no state from one text to the next.
    expect(hasMarkup(text)).toBe(expected);
  });
});

describe('stripMarkup', () => {
  it.each([
    ['<span class="tooltipValueNote">* Value for Hackney combined</span>', '* Value for Hackney combined'],
    ['one<br>two', 'one two'],
    ['Tom &amp; Jerry &lt;5&nbsp;yrs', 'Tom & Jerry <5 yrs'],
    ['&amp;lt;', '&lt;'],
    ['a \n b', 'a b'],
  ])('makes %j into %j', (text, expected) => {
    expect(stripMarkup(text)).toBe(expected);
  });
});
