import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { seriesColours, textColour, warningColour } from '../../contract/palette.ts';

export const font = 'Arial';
export const language = 'en-GB';

/** Ids of the styles of paragraphs that are not built in to every word processor. */
export const styles = {
  source: 'SourceLine',
  warning: 'Warning',
  cell: 'TableText',
  headerCell: 'TableHeader',
  smallCell: 'TableTextSmall',
  smallHeaderCell: 'TableHeaderSmall',
};

export const bullets = 'document-bullets';

const colour = (hex: string) => hex.replace('#', '');
const [headingColour] = seriesColours;

/** Lines grow with what stands in them, pictures too. */
export const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (halfPoints: number, before: number) => ({
  run: { font, size: halfPoints, bold: true, color: colour(headingColour) },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
});

/** Sizes in half-points, spaces in twentieths of a point. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, color: colour(textColour), language: { value: language } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    title: {
      run: { font, size: 48, bold: true, color: colour(headingColour) },
      paragraph: { spacing: { before: 240, after: 240 } },
    },
    heading1: heading(34, 360),
    heading2: heading(26, 280),
    heading3: heading(22, 200),
    listParagraph: { run: { font }, paragraph: { spacing: { after: 80 } } },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 20, color: colour(textColour) },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 80 } },
    },
    {
      id: styles.source,
      name: 'Source line',
      basedOn: 'Normal',
      run: { size: 17, color: '505A5F' },
      paragraph: { spacing: { before: 60, after: 120 } },
    },
    {
      id: styles.warning,
      name: 'Warning',
      basedOn: 'Normal',
      run: { bold: true, color: colour(warningColour) },
    },
    {
      id: styles.cell,
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    },
    { id: styles.headerCell, name: 'Table header', basedOn: styles.cell, run: { bold: true } },
    { id: styles.smallCell, name: 'Table text small', basedOn: styles.cell, run: { size: 15 } },
    {
      id: styles.smallHeaderCell,
      name: 'Table header small',
      basedOn: styles.smallCell,
      run: { bold: true },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 28, color: colour(headingColour) },
      paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
    },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { after: 60 }, indent: { left: (level - 1) * 280 } },
    })),
  ],
};

/** Bullets of lists. */
export const numbering = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { run: { font }, paragraph: { indent: { left: 400, hanging: 260 } } },
        },
      ],
    },
  ],
};
