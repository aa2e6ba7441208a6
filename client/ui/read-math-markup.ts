/** An element of MathML, with what it holds. */
export interface MathNode {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathNode | string)[];
}

/** What a formula may be made of; anything else is not drawn. */
const elements = new Set(
  'math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup mover munder munderover'.split(' '),
);
const attributeNames = new Set('display fence separator stretchy accent lspace rspace width'.split(' '));

const piece = /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*) ?(\/?)>|([^<>]+)/y;

interface OpenNode {
  readonly element: string;
  readonly attributes: Record<string, string>;
  readonly children: (MathNode | string)[];
}

/** Reads MathML into a tree of known elements and attributes; null where it holds anything else. */
export function readMathMarkup(markup: string): MathNode | null {
  const top: OpenNode = { element: '', attributes: {}, children: [] };
  const open = [top];
  piece.lastIndex = 0;
  while (piece.lastIndex < markup.length) {
    const found = piece.exec(markup);
    if (found === null || !takePiece(found, open)) return null;
  }
  const [root] = top.children;
  const isWhole = open.length === 1 && top.children.length === 1;
  return isWhole && typeof root === 'object' && root.element === 'math' ? root : null;
}

/** Puts a piece where it belongs among the open elements; false where it may not stand there. */
function takePiece(
  [, closes, element, attributes, isEmpty, text]: RegExpExecArray,
  open: OpenNode[],
): boolean {
  const parent = open.at(-1);
  if (parent === undefined) return false;
  if (text !== undefined) {
    parent.children.push(readText(text));
    return true;
  }
  if (element === undefined || !elements.has(element)) return false;
  if (closes) return open.length > 1 && open.pop()?.element === element;
  const read = readAttributes(attributes ?? '');
  if (read === null) return false;
  const node: OpenNode = { element, attributes: read, children: [] };
  parent.children.push(node);
  if (!isEmpty) open.push(node);
  return true;
}

function readAttributes(text: string): Record<string, string> | null {
  const pairs = [...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, readText(value)] as const,
  );
  return pairs.every(([name]) => attributeNames.has(name)) ? Object.fromEntries(pairs) : null;
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const readText = (text: string) => text.replace(/&([a-z]+);/g, (whole, name: string) => signs[name] ?? whole);
