/** An exported function and what stands above it, a line of the comment a line. */
export interface DocComment {
  readonly name: string;
  readonly comment: readonly string[];
}

const documentedFunction = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (\w+)/g;

/** The comments of the functions that a file exports, without the stars at their edge; indents within are kept. */
export function readDocComments(source: string): DocComment[] {
  return [...source.matchAll(documentedFunction)].map(([, comment = '', name = '']) => ({
    name,
    comment: comment
      .trim()
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, '').trimEnd()),
  }));
}
