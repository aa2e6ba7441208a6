import { SaxesParser } from 'saxes';

/** An element of an XML document, with all words within it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly text: string;
}

interface OpenElement extends XmlElement {
  text: string;
  readonly parent: OpenElement | null;
}

/** All elements in the order in which they begin. Throws, saying where, when the text is not well-formed XML 1.0. */
export function readXml(xml: string): XmlElement[] {
  const elements: OpenElement[] = [];
  let open: OpenElement | null = null;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open = { name, attributes, parent: open, text: '' };
    elements.push(open);
  });
  parser.on('text', (text) => {
    for (let at = open; at !== null; at = at.parent) at.text += text;
  });
  parser.on('closetag', () => {
    open = open?.parent ?? null;
  });
  parser.write(xml).close();
  return elements;
}

/** An attribute as a number; NaN where it is absent. */
export const numberOf = ({ attributes }: XmlElement, name: string): number =>
  Number(attributes[name] ?? Number.NaN);

/** An element's own and its ancestors' value of an attribute, the nearest first. */
export function inherited(element: XmlElement, name: string): string | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent)
    if (at.attributes[name] !== undefined) return at.attributes[name];
  return null;
}
