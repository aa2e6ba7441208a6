import type { Provenance } from '../contract/parts.ts';
import { sourceLines } from '../contract/source-words.ts';
import { describePicture } from './describe-picture.ts';
import type { Figure } from './word/block.ts';

interface Drawn {
  readonly subtitle: string;
  readonly alternativeText: string;
  readonly demonstration: boolean;
  readonly provenance: readonly Provenance[];
}

/** The figure of an answer in a document: below the caption of what it is of, above its sources. */
export const figureBlock = (drawn: Drawn, svg: string): Figure => ({
  kind: 'figure',
  title: drawn.subtitle,
  svg,
  alternativeText: describePicture(drawn),
  sources: sourceLines(drawn.provenance),
});
