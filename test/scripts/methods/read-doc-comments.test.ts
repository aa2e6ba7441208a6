import { describe, expect, it } from 'vitest';
import { readDocComments } from '../../../scripts/methods/read-doc-comments.ts';

const source = `import { other } from './other.ts';

/** A type. */
export interface Input {
  /** A part of it. */
  readonly count: number;
}

/**
 * A rate.
 *
 *     value = x / n
 */
export function rate(input: Input): number {
  return other(input);
}

/** Only for this file. */
function other(): number {
  return 1;
}

/** In one line. */
export function brief(): number {
  return 1;
}

export function bare(): number {
  return 1;
}
`;

describe('the comments of a file', () => {
  it('are those of the functions that it exports, with the indents of formulas', () => {
    expect(readDocComments(source)).toEqual([
      { name: 'rate', comment: ['A rate.', '', '    value = x / n'] },
      { name: 'brief', comment: ['In one line.'] },
    ]);
  });
});
