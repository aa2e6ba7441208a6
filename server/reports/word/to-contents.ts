import { InternalHyperlink, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Block } from './block.ts';
import { styles } from './document-styles.ts';
import { headingMark } from './to-children.ts';

/** The deepest level of headings that it names. */
const deepest = 2;

/** Stands within the list, so that it goes when it has been followed. */
const words =
  'Page numbers are added when this list is updated: place the cursor in it and press F9, or choose Update Field.';

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
      contentChildren: [...entries, new Paragraph({ style: styles.source, children: [new TextRun(words)] })],
    }),
  ];
}
