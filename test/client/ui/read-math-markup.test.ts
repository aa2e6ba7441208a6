import { describe, expect, it } from 'vitest';
import { readMathMarkup } from '../../../client/ui/read-math-markup.ts';
import { methodDocumentation } from '../../../server/answers/methods/method-documentation.ts';

const formulas = methodDocumentation.flatMap((method) => method.formulas);

describe('MathML', () => {
  it('is read into its elements, attributes and texts', () => {
    expect(
      readMathMarkup('<math display="block"><mo fence="true">(</mo><mi>x</mi><mo>&lt;</mo></math>'),
    ).toEqual({
      element: 'math',
      attributes: { display: 'block' },
      children: [
        { element: 'mo', attributes: { fence: 'true' }, children: ['('] },
        { element: 'mi', attributes: {}, children: ['x'] },
        { element: 'mo', attributes: {}, children: ['<'] },
      ],
    });
  });

  it.each(formulas)('of every formula of the methods can be read: $text', ({ mathml }) => {
    expect(readMathMarkup(mathml)).not.toBeNull();
  });

  it.each([
    ['another element', '<math><script>alert(1)</script></math>'],
    ['another root', '<mi>x</mi>'],
    ['another attribute', '<math onclick="alert(1)"><mi>x</mi></math>'],
    ['a style', '<math><mi style="color:red">x</mi></math>'],
    ['an element left open', '<math><mi>x</math>'],
    ['an element closed twice', '<math></math></math>'],
    ['two roots', '<math></math><math></math>'],
    ['no markup', 'x = 1'],
    ['nothing', ''],
  ])('is not drawn with %s', (_, markup) => {
    expect(readMathMarkup(markup)).toBeNull();
  });
});
