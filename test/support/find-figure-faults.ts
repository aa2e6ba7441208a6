import { inherited, readXml, type XmlElement } from './read-xml.ts';

/**
 * What a figure is made of, and what says where it can be had again; nothing else, so that every program draws it and
 * nothing is fetched or run.
 */
const known = new Set(
  [
    'svg title desc g rect line path circle text defs pattern clipPath linearGradient stop',
    'metadata rdf:RDF rdf:Description dc:identifier',
  ].flatMap((names) => names.split(' ')),
);

const millimetresPerPoint = 25.4 / 72;

/** What keeps an SVG figure from being opened anywhere, a line each; none for a sound one. Throws when it is no XML. */
export function findFigureFaults(svg: string): string[] {
  const elements = readXml(svg);
  const [root] = elements;
  if (root?.attributes.xmlns !== 'http://www.w3.org/2000/svg') return ['it is no SVG'];
  return [
    ...elements.filter(({ name }) => !known.has(name)).map(({ name }) => `it has a <${name}>`),
    ...elements.flatMap(outsideReferences),
    ...['title', 'desc'].filter((name) => !isSaid(elements, root, name)).map((name) => `it has no ${name}`),
    ...(elements.some(({ name }) => name === 'text') ? [] : ['it has no words as text']),
    ...elements.filter(({ name }) => name === 'text').flatMap(faultsOfText),
    ...faultsOfSize(root),
  ];
}

/** Anything that points out of the document: only patterns of its own may be named. */
const outsideReferences = ({ name, attributes }: XmlElement): string[] =>
  Object.entries(attributes)
    .filter(([key, value]) => key.endsWith('href') || key.startsWith('on') || /url\((?!#)|import/.test(value))
    .map(([key, value]) => `<${name}> refers to ${key}="${value}"`);

const isSaid = (elements: readonly XmlElement[], root: XmlElement, name: string): boolean =>
  elements.some((element) => element.parent === root && element.name === name && element.text.trim() !== '');

/** Every word names its font, with one that every machine has, its size and its place. */
function faultsOfText(element: XmlElement): string[] {
  const family = inherited(element, 'font-family') ?? '';
  const missing = ['x', 'y', 'font-size'].filter((name) => inherited(element, name) === null);
  return [
    ...(/^Inter, .*sans-serif$/.test(family) ? [] : [`"${element.text}" is in the font "${family}"`]),
    ...missing.map((name) => `"${element.text}" has no ${name}`),
  ];
}

/** Millimetres on paper and points in the drawing are one size, so that 8 is 8 points. */
function faultsOfSize({ attributes }: XmlElement): string[] {
  const [, , width = 0, height = 0] = (attributes.viewBox ?? '').split(' ').map(Number);
  return Object.entries({ width, height })
    .filter(
      ([name, points]) =>
        Math.abs(Number.parseFloat(attributes[name] ?? '') - points * millimetresPerPoint) > 0.1,
    )
    .map(([name, points]) => `its ${name} is ${attributes[name]} for ${points} points`);
}
