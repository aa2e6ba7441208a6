import type { CollectedReportAnswer } from '../contract/collected-report.ts';
import { joinNameParts, shortened, slug } from './name-parts.ts';

const longestTitle = 80;

/** `report_injuries-in-west-sussex_version-12.docx`; made-up data say so first. */
export function collectedReportFileName(
  { demonstration, title, storeVersion }: CollectedReportAnswer,
  extension: string,
): string {
  const parts = [
    ...(demonstration ? ['demonstration'] : []),
    'report',
    shortened(slug(title), longestTitle),
    `version-${storeVersion}`,
  ];
  return joinNameParts(parts, extension);
}
