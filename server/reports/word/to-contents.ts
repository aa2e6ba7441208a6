import { InternalHyperlink, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Block } from './block.ts';
import { headingMark } from './to-children.ts';

/** The deepest level of headings that it names. */
const deepest = 2;

const words =
  'To add page numbers, or after a change: place the cursor in the list and press F9, or choose Update Field.';

/** The contents list: a field that is filled already, so that it can be read, and followed, before it is updated. */
export function toContents(blocks: readonly Block[]): (Paragraph | TableOfContents)[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const entries = headings.flatMap(({ level, text }, at) =>
    level > deepest
      ? []
      : new Paragraph({
          style: `TOC${level}`,
          children: [new InternalHyperlink({ anchor: headingMark(at + 1), children: [new TextRun(text)] })],
        }),
  );
  return [
    new Paragraph({ style: 'TOCHeading', keepNext: true, children: [new TextRun('Contents')] }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: `1-${deepest}`,
      beginDirty: false,
      contentChildren: entries,
    }),
    new Paragraph({ style: 'SourceLine', children: [new TextRun(words)] }),
  ];
}
