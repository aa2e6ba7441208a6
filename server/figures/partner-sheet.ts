import { secondaryTextColour } from '../contract/palette.ts';
import { registerLines } from '../contract/partner-words.ts';
import type { PartnersAnswer } from '../contract/partners.ts';
import { heldLine, licenceLines } from '../contract/source-words.ts';
import { noteSize } from './caveat-notes.ts';
import { type ComparisonSheet, joinDrawings, type Laid } from './comparison-drawing.ts';
import { layHead, margin } from './lay-head.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { type Paper, roomForHeight } from './paper.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Rows are never given less room than this, in points, however much stands above and below them. */
const leastRoom = 100;

/** Where rows begin, how wide they are, and how much of the height they may take, in points. */
export interface PartnerPlace {
  readonly top: number;
  readonly width: number;
  readonly tallest: number;
}

/** What is drawn of partners between the head and the notes, and what there was no room for. */
export interface PartnerDrawing {
  readonly headline: string;
  readonly subtitle: string;
  readonly alternativeText: string;
  /** What must be said of what is drawn, before the sources. */
  readonly notes: readonly string[];
  readonly lay: (place: PartnerPlace) => Laid;
}

/**
 * A figure of the partners of an area on a sheet: its head, what is drawn, then remarks, notes and sources. It keeps to a
 * page: naming those left out takes room too, so that it is laid again with less room for rows until it does.
 */
export function layPartnerSheet(
  answer: PartnersAnswer,
  drawn: PartnerDrawing,
  paper: Paper,
): ComparisonSheet {
  const room = roomForHeight(paper);
  let tallest = room;
  let sheet = layWithRoom(answer, drawn, paper, tallest);
  while (sheet.height > room && tallest > leastRoom) {
    tallest = Math.max(leastRoom, tallest - (sheet.height - room));
    sheet = layWithRoom(answer, drawn, paper, tallest);
  }
  return sheet;
}

function layWithRoom(
  answer: PartnersAnswer,
  drawn: PartnerDrawing,
  paper: Paper,
  tallest: number,
): ComparisonSheet {
  const width = paper.widthInMillimetres * pointsPerMillimetre - 2 * margin;
  const head = layHead(drawn, { warning: demonstrationWarning(answer), width, paper });
  const { drawing, remarks } = drawn.lay({ top: head.bottom + 4, width, tallest });
  const notes = stack(
    drawing.bottom + 8,
    [...remarks, ...drawn.notes, ...sourcesOf(answer, paper)].map((text) =>
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

function sourcesOf(answer: PartnersAnswer, { isInDocument = false }: Paper): string[] {
  const { replaced, registerWhy, provenance, storeVersion, storeVersionAt } = answer;
  return [
    ...(replaced === null ? [] : [replaced]),
    ...(registerWhy === null
      ? []
      : ['No organisation is named, since no register of partners has been brought for this area.']),
    ...(isInDocument
      ? []
      : [...registerLines(provenance), ...licenceLines(provenance), heldLine(storeVersion, storeVersionAt)]),
  ];
}
