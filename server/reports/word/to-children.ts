import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, SimpleField, type Table, TextRun } from 'docx';
import type { Block, Figure, Heading, Sentences } from './block.ts';
import { bullets, lines, styles } from './document-styles.ts';
import { toPicture } from './to-picture.ts';
import { toTable } from './to-table.ts';

/** What numbers a document as it is written: figures, tables and headings each from 1. */
export interface Numbers {
  figure: number;
  table: number;
  heading: number;
}

export interface Room {
  /** Of the text, in twentieths of a point. */
  readonly width: number;
  /** What a figure may take of the height of a page. */
  readonly tallestInMillimetres: number;
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** The name of the bookmark of a heading, to which the contents list leads. */
export const headingMark = (number: number): string => `_Toc${String(number).padStart(8, '0')}`;

/** Blocks as paragraphs and tables; the numbers are counted on. */
export function toChildren(
  blocks: readonly Block[],
  pictures: ReadonlyMap<Figure, Uint8Array>,
  numbers: Numbers,
  room: Room,
): (Paragraph | Table)[] {
  return blocks.flatMap((block) => toParts(block, pictures, numbers, room));
}

function toParts(
  block: Block,
  pictures: ReadonlyMap<Figure, Uint8Array>,
  numbers: Numbers,
  room: Room,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [toHeading(block, numbers)];
    case 'sentences':
      return [toSentences(block)];
    case 'list':
      return block.items.map(toItem);
    case 'facts':
      return block.facts.map(toFact);
    case 'figure':
      return toFigure(block, pictures.get(block) ?? new Uint8Array(), ++numbers.figure, room);
    case 'table':
      return [
        toCaption('Table', ++numbers.table, block.title),
        toTable(block, room.width),
        ...toSources(block.sources, block.everyRow),
      ];
  }
}

const toItem = (item: string): Paragraph =>
  new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: bullets, level: 0 },
    children: [new TextRun(item)],
  });

const toFact = ([name, fact]: readonly [name: string, fact: string]): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(fact)] });

/** The caption above, the picture and its sources below stay on one page. */
function toFigure(
  figure: Figure,
  png: Uint8Array,
  number: number,
  { tallestInMillimetres }: Room,
): Paragraph[] {
  return [
    toCaption('Figure', number, figure.title),
    new Paragraph({
      keepNext: true,
      spacing: { after: 0, ...lines(240) },
      children: [toPicture(figure, png, number, tallestInMillimetres)],
    }),
    ...toSources(figure.sources),
  ];
}

/** The first heading stands on the page behind the contents list. */
function toHeading({ level, text }: Heading, numbers: Numbers): Paragraph {
  const number = ++numbers.heading;
  return new Paragraph({
    heading: headingLevels[level],
    ...(number === 1 ? { pageBreakBefore: true } : {}),
    children: [new BookmarkStart(headingMark(number), number), new TextRun(text), new BookmarkEnd(number)],
  });
}

function toSentences({ manner, text }: Sentences): Paragraph {
  if (manner === 'strong') {
    return new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] });
  }
  const style = manner === 'plain' ? {} : { style: styles[manner] };
  return new Paragraph({ ...style, children: [new TextRun(text)] });
}

/** "Figure 1: …", with a number that the word processor keeps when figures are added or taken out. */
function toCaption(name: 'Figure' | 'Table', number: number, title: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${name} `),
      new SimpleField(`SEQ ${name} \\* ARABIC`, String(number)),
      new TextRun(`: ${title}`),
    ],
  });
}

/** What stands below a figure or a table, all of it on one page with it. */
const toSources = (sources: readonly string[], above: readonly string[] = []): Paragraph[] =>
  [...above, ...(sources.length === 0 ? ['Source: not stated.'] : sources)].map(
    (line, at, all) =>
      new Paragraph({
        style: styles.source,
        ...(at < all.length - 1 ? { keepNext: true, spacing: { after: 0 } } : {}),
        children: [new TextRun(line)],
      }),
  );
