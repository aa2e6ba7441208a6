/** People whom prevention must reach, and by which words registers and kinds of partner speak of them. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  /** Beginnings of words, in small letters: "famil" stands for family and families. */
  readonly recordedAs: readonly string[];
}
