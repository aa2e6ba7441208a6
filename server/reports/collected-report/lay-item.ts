import type { ReportItem } from '../../contract/collected-report.ts';
import { describePicture } from '../describe-picture.ts';
import { documentPaper } from '../document-paper.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';
import type { CollectedItem } from './collected-item.ts';

/** An item as a section: what was found, the picture, the tables, or why there is nothing to show. */
export function layItem({ item, draw, shown, held }: CollectedItem, versionOfReport: number): Block[] {
  return [
    heading(1, headingOf(item)),
    ...list(item.findings),
    ...sentences(item.why),
    ...(draw === null ? [] : [figureOf(item, draw(documentPaper))]),
    ...shown,
    ...sentences(item.storeVersion === versionOfReport ? '' : held, 'source'),
  ];
}

/** "3. West Sussex is worse than England": the number by which notes and sources refer to it. */
const headingOf = ({ number, heading: text }: ReportItem): string => `${number}. ${text}`;

const figureOf = (
  { caption, subtitle, demonstration, alternativeText, sources }: ReportItem,
  svg: string,
) => ({
  kind: 'figure' as const,
  title: caption,
  svg,
  alternativeText: describePicture({ subtitle, demonstration, alternativeText: alternativeText ?? '' }),
  sources:
    sources.length > 0
      ? [...new Set(sources.map(({ line }) => line))]
      : ['Source: laws, guides and registers as the sources at the end name them.'],
});
