import { productName } from './product-name.ts';

/** What a citation is made from; every answer that is taken away says all of it. */
export interface CitedAnswer {
  /** The finding; of a list what it lists. */
  readonly title: string;
  /** What the figures are of, with areas and periods; null where the title says it. */
  readonly subtitle: string | null;
  readonly demonstration: boolean;
  /** A line for each publisher's source, with its day of release. */
  readonly sources: readonly string[];
  readonly licences: readonly string[];
  /** "Figures as held on 31 March 2026 (store version 12)." */
  readonly held: string;
}

/**
 * How to name figures in a document, a line each: who published them and when, what they are and where they were held,
 * the address that gives them again, on which day it was read (where that is known, in words), and their licences.
 */
export function citationLines(
  { title, subtitle, demonstration, sources, licences, held }: CitedAnswer,
  address: string,
  accessed: string | null = null,
): string[] {
  return [
    ...(demonstration ? ['Demonstration data, not real figures: do not cite them as findings.'] : []),
    ...sources,
    [subtitle ?? title, productName, held].map((part) => part.replace(/\.?$/, '.')).join(' '),
    `Address: ${address}`,
    ...(accessed === null ? [] : [`Accessed: ${accessed}`]),
    ...licences,
  ];
}
