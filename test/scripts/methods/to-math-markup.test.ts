import { describe, expect, it } from 'vitest';
import { toMathMarkup } from '../../../scripts/methods/to-math-markup.ts';

const inside = (text: string) => toMathMarkup(text).replace(/^<math display="block">(.*)<\/math>$/, '$1');

describe('a formula in MathML', () => {
  it.each([
    ['letters are variables', 'x + n', '<mi>x</mi><mo>+</mo><mi>n</mi>'],
    ['words stay whole', 'value = x', '<mtext>value</mtext><mo>=</mo><mi>x</mi>'],
    ['neighbouring words are one text', 'limits of x', '<mtext>limits of\u00a0</mtext><mi>x</mi>'],
    [
      'a slash is a fraction',
      'multiplier x / n',
      '<mtext>multiplier\u00a0</mtext><mfrac><mi>x</mi><mi>n</mi></mfrac>',
    ],
    ['functions are drawn', 'sqrt x', '<msqrt><mi>x</mi></msqrt>'],
    ['subscripts may be words', 'x_ref', '<msub><mi>x</mi><mtext>ref</mtext></msub>'],
    ['chi-squared is its letter', 'chi-squared', '<msup><mi>χ</mi><mn>2</mn></msup>'],
    ['below and above are one sign', 'a -/+ z', '<mi>a</mi><mo>∓</mo><mi>z</mi>'],
    ['words are multiplied by a cross', 'rate * years', '<mtext>rate</mtext><mo>×</mo><mtext>years</mtext>'],
    ['a mean is a bar', 'mean x', '<mover><mi>x</mi><mo stretchy="false">¯</mo></mover>'],
  ])('%s: %s', (_, text, markup) => {
    expect(inside(text)).toBe(markup);
  });

  it('a semicolon within brackets makes no table', () => {
    expect(toMathMarkup('Q(a; 2x)')).toContain('<mo>;</mo>');
    expect(toMathMarkup('Q(a; 2x)')).not.toContain('mtable');
  });

  it('carries no class of the library', () => {
    expect(toMathMarkup('max(a, b)')).not.toContain('class');
  });
});
