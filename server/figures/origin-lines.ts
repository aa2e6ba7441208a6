import type { Provenance } from '../contract/parts.ts';
import { heldLine, licenceLines, sourceLines } from '../contract/source-words.ts';
import type { Paper } from './paper.ts';

interface Origin {
  readonly provenance: readonly Provenance[];
  readonly storeVersion: number;
  readonly storeVersionAt: string | null;
}

/** Source, licence and when the figures were held, a line each; none in a document, which says them below the figure. */
export function originLines(
  { provenance, storeVersion, storeVersionAt }: Origin,
  { isInDocument = false }: Paper,
): string[] {
  if (isInDocument) return [];
  return [...sourceLines(provenance), ...licenceLines(provenance), heldLine(storeVersion, storeVersionAt)];
}

/** The same as one paragraph, where a figure has little room. */
export function originParagraph(origin: Origin, paper: Paper): string[] {
  const lines = originLines(origin, paper);
  return lines.length === 0 ? [] : [lines.join(' ')];
}
