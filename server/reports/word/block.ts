/**
 * What a document for a word processor is made of, before it is one: headings, sentences, lists, figures, tables. Who
 * lays out a report knows these only; how they stand in a file is known to the rest of this folder.
 */

/** A heading of the text; 1 begins a section, 2 a part of it, 3 a part of that, which the contents list leaves out. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Sentences {
  readonly kind: 'sentences';
  /** `strong`: a finding; `warning`: what must not be overlooked; `source`: small print below a figure or table. */
  readonly manner: 'plain' | 'strong' | 'warning' | 'source';
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** Facts with a name each: "Compared with: England". */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly (readonly [name: string, fact: string])[];
}

export interface Figure {
  readonly kind: 'figure';
  /** What its caption says behind "Figure 1: ". */
  readonly title: string;
  /** Drawn for paper of the width of the text. */
  readonly svg: string;
  /** What the picture shows, for whoever cannot see it. */
  readonly alternativeText: string;
  /** Where its figures come from, a line each. */
  readonly sources: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly title: string;
  readonly header: readonly string[];
  /** As they are shown, a list for each row in the order of the header. */
  readonly rows: readonly (readonly string[])[];
  /** Places of columns that hold figures, which stand to the right. */
  readonly figureColumns: ReadonlySet<number>;
  /** What holds of every row and is said below the table: "Compared with England, in every row: Better". */
  readonly everyRow?: readonly string[];
  readonly sources: readonly string[];
}

export type Block = Heading | Sentences | List | Facts | Figure | TableBlock;

/** A document: what stands before the contents list, the text, and wide tables on pages lying on their side. */
export interface WordDocument {
  readonly title: string;
  readonly subject: string;
  /** Above every page; null where nothing need be said there. */
  readonly mark: string | null;
  /** When what it says was settled (ISO date and time). */
  readonly settledAt: string;
  readonly front: readonly Block[];
  readonly text: readonly Block[];
  readonly annex: readonly Block[];
}

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text });

/** Sentences, or nothing where there is nothing to say. */
export function sentences(
  text: string | null | undefined,
  manner: Sentences['manner'] = 'plain',
): readonly Sentences[] {
  const said = text?.trim() ?? '';
  return said === '' ? [] : [{ kind: 'sentences', manner, text: said }];
}

/** A list of what is said, each once; nothing where there is nothing. */
export function list(items: readonly string[]): readonly List[] {
  const said = [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
  return said.length === 0 ? [] : [{ kind: 'list', items: said }];
}
