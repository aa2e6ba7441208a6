import { createElement, type ReactNode } from 'react';
import { type MathNode, readMathMarkup } from './read-math-markup.ts';

/** A formula as the browser's own mathematics; as plain text where its markup cannot be read. */
export function MathFormula({ markup, text }: { readonly markup: string; readonly text: string }) {
  const formula = readMathMarkup(markup);
  return formula ? draw(formula) : <code>{text}</code>;
}

function draw({ element, attributes, children }: MathNode): ReactNode {
  return createElement(
    element,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : draw(child))),
  );
}
