import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MathFormula } from '../../../client/ui/math-formula.tsx';

it('a formula is drawn as the mathematics of the browser', () => {
  const markup = '<math display="block"><mfrac><mi>x</mi><mi>n</mi></mfrac></math>';
  expect(renderToStaticMarkup(<MathFormula markup={markup} text="x / n" />)).toBe(markup);
});

it('a formula that cannot be read stands there as text', () => {
  const drawn = renderToStaticMarkup(<MathFormula markup="<math><img/></math>" text="x / n" />);
  expect(drawn).toBe('<code>x / n</code>');
});
