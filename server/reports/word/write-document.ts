import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { productName } from '../../contract/product-name.ts';
import type { Block, WordDocument } from './block.ts';
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
const upright = {
  width: twips(160),
  tallestInMillimetres: 228,
  orientation: PageOrientation.PORTRAIT,
  side: 25,
};
const lying = {
  width: twips(257),
  tallestInMillimetres: 140,
  orientation: PageOrientation.LANDSCAPE,
  side: 20,
};
type Page = typeof upright | typeof lying;

/** A table of more columns has pages of its own, which lie on their side. */
const mostColumnsUpright = 9;

/** A document as a file: headings, contents, captions and tables as a word processor knows them; always the same bytes. */
export async function writeDocument(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, front, text, annex, settledAt } = document;
  const pictures = await drawPictures([...front, ...text, ...annex]);
  const numbers: Numbers = { figure: 0, table: 0, heading: 0 };
  const frame = { headers: { default: toHeader(document) }, footers: { default: toFooter() } };
  const toSection = (blocks: readonly Block[], page: Page, before: readonly FileChild[] = []) => ({
    properties: { page: toPage(page) },
    ...frame,
    children: [...before, ...toChildren(blocks, pictures, numbers, page)],
  });
  const opening = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...toChildren(front, pictures, numbers, upright),
    ...toContents([...text, ...annex]),
  ];
  const [first = [], ...runs] = divideByPage(text);
  const file = new Document({
    title,
    subject,
    creator: productName,
    lastModifiedBy: productName,
    styles: documentStyles,
    numbering,
    sections: [
      toSection(first, upright, opening),
      ...runs.map((run) => toSection(run, run.some(isWide) ? lying : upright)),
      toSection(annex, annex.some(isWide) ? lying : upright),
    ],
  });
  return settleBytes(await Packer.toBuffer(file), settledAt);
}

const isWide = (block: Block): boolean => block.kind === 'table' && block.header.length > mostColumnsUpright;

/** Blocks in runs for upright pages and for pages that lie on their side, in turn; the first is upright. */
function divideByPage(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [[]];
  let isLying = false;
  for (const block of blocks) {
    if (isWide(block) !== isLying) runs.push([]);
    isLying = isWide(block);
    runs.at(-1)?.push(block);
  }
  return runs;
}

/** The library turns a page by itself: its sides are given as they are upright. */
function toPage({ orientation, side }: Page) {
  const [aside, above] = [twips(side), twips(22)];
  return {
    size: { width: shortSide, height: longSide, orientation },
    margin: { left: aside, right: aside, top: above, bottom: above, header: twips(10), footer: twips(10) },
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
