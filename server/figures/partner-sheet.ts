import { secondaryTextColour } from '../contract/palette.ts';
import { registerLines } from '../contract/partner-words.ts';
import type { PartnersAnswer } from '../contract/partners.ts';
import { heldLine, licenceLines } from '../contract/source-words.ts';
import { noteSize } from './caveat-notes.ts';
import { type ComparisonSheet, type Drawing, joinDrawings } from './comparison-drawing.ts';
import { layHead, margin } from './lay-head.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import type { Paper } from './paper.ts';

const pointsPerMillimetre = 72 / 25.4;

/** How tall the rows of a figure may grow, in points: with its head and notes it still fits a page of A4. */
export const tallestRows = 600;

/** What is drawn of partners between the head and the notes, and what there was no room for. */
export interface PartnerDrawing {
  readonly headline: string;
  readonly subtitle: string;
  readonly alternativeText: string;
  /** What must be said of what is drawn, before the sources. */
  readonly notes: readonly string[];
  readonly lay: (place: { readonly top: number; readonly width: number }) => {
    readonly drawing: Drawing;
    readonly remarks: readonly string[];
  };
}

/** A figure of the partners of an area on a sheet: its head, what is drawn, then remarks, notes and sources. */
export function layPartnerSheet(
  answer: PartnersAnswer,
  drawn: PartnerDrawing,
  paper: Paper,
): ComparisonSheet {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(drawn, { warning: demonstrationWarning(answer), width });
  const { drawing, remarks } = drawn.lay({ top: head.bottom + 4, width });
  const notes = stack(
    drawing.bottom + 8,
    [...remarks, ...drawn.notes, ...sourcesOf(answer)].map((text) =>
      paragraph(text, width, { size: noteSize, colour: secondaryTextColour }),
    ),
  );
  return {
    title: printable(drawn.headline),
    description: printable(drawn.alternativeText),
    widthInMillimetres: paper.widthInMillimetres,
    width,
    margin,
    height: notes.bottom + margin,
    texts: head.texts,
    marks: [],
    drawing: joinDrawings([drawing, { ...drawing, ...nothing, texts: notes.texts, bottom: notes.bottom }]),
    watermark: answer.demonstration
      ? { left: 0, top: head.bottom, right: width, bottom: drawing.bottom }
      : null,
  };
}

const nothing = { grid: [], bars: [], shapes: [], curves: [], strokes: [], marks: [] } as const;

function demonstrationWarning({ demonstration }: PartnersAnswer): string | null {
  return demonstration
    ? 'Contains demonstration data: organisations whose names say so are made up, not real bodies'
    : null;
}

function sourcesOf({
  replaced,
  registerWhy,
  provenance,
  storeVersion,
  storeVersionAt,
}: PartnersAnswer): string[] {
  return [
    ...(replaced === null ? [] : [replaced]),
    ...(registerWhy === null
      ? []
      : ['No organisation is named, since no register of partners has been brought for this area.']),
    ...registerLines(provenance),
    ...licenceLines(provenance),
    heldLine(storeVersion, storeVersionAt),
  ];
}
