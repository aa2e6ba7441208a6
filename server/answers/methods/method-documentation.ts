import documentation from './method-documentation.json' with { type: 'json' };

/** A formula, as read in the code and as a browser draws it. */
export interface DocumentedFormula {
  /** The case that it is for; null where the summary says it. */
  readonly introduction: string | null;
  readonly text: string;
  readonly mathml: string;
}

/** What the comment above a function of `server/statistics` says of its method; written by `npm run write-methods`. */
export interface MethodDocumentation {
  readonly file: string;
  readonly function: string;
  /** Backquotes enclose words of the interface, and names of files and functions that tell more. */
  readonly summary: string;
  readonly formulas: readonly DocumentedFormula[];
  readonly notes: readonly string[];
  readonly citations: readonly string[];
  /** Files that it points to for more. */
  readonly seeAlso: readonly string[];
}

/** The documentation of every method. */
export const methodDocumentation: readonly MethodDocumentation[] = documentation;
