import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { productName } from '../../contract/product-name.ts';
import type { WordDocument } from './block.ts';
import { documentStyles, numbering, styles } from './document-styles.ts';
import { settleBytes } from './settle-bytes.ts';
import { type Numbers, toChildren } from './to-children.ts';
import { toContents } from './to-contents.ts';
import { drawPictures } from './to-picture.ts';

const twipsPerMillimetre = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * twipsPerMillimetre);

/** A4, with 160 mm for the text of an upright page and 257 mm on one that lies on its side. */
const shortSide = twips(210);
const longSide = twips(297);
const upright = { width: twips(160), tallestInMillimetres: 228 };
const lying = { width: twips(257), tallestInMillimetres: 140 };

/** A document as a file: headings, contents, captions and tables as a word processor knows them; always the same bytes. */
export async function writeDocument(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, front, text, annex, settledAt } = document;
  const pictures = await drawPictures([...front, ...text, ...annex]);
  const numbers: Numbers = { figure: 0, table: 0, heading: 0 };
  const frame = { headers: { default: toHeader(document) }, footers: { default: toFooter() } };
  const file = new Document({
    title,
    subject,
    creator: productName,
    lastModifiedBy: productName,
    styles: documentStyles,
    numbering,
    sections: [
      {
        properties: { page: pageOf(PageOrientation.PORTRAIT, { side: 25, end: 22 }) },
        ...frame,
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...toChildren(front, pictures, numbers, upright),
          ...toContents([...text, ...annex]),
          new Paragraph({ children: [new PageBreak()] }),
          ...toChildren(text, pictures, numbers, upright),
        ],
      },
      {
        properties: { page: pageOf(PageOrientation.LANDSCAPE, { side: 20, end: 22 }) },
        ...frame,
        children: toChildren(annex, pictures, numbers, lying),
      },
    ],
  });
  return settleBytes(await Packer.toBuffer(file), settledAt);
}

/** The library turns a page by itself: its sides are given as they are upright. */
function pageOf(
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  { side, end }: { readonly side: number; readonly end: number },
) {
  const margin = { left: twips(side), right: twips(side), top: twips(end), bottom: twips(end) };
  return {
    size: { width: shortSide, height: longSide, orientation },
    margin: { ...margin, header: twips(10), footer: twips(10) },
  };
}

function toHeader({ title, mark }: WordDocument): Header {
  const marked =
    mark === null ? [] : [new Paragraph({ style: styles.warning, children: [new TextRun(mark)] })];
  return new Header({
    children: [
      ...marked,
      ...(mark === null ? [new Paragraph({ style: styles.source, children: [new TextRun(title)] })] : []),
    ],
  });
}

const toFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        style: styles.source,
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
