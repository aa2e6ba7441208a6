import type { InjuryChapter } from '../contract/injury-chapter.ts';
import { joinNameParts, shortened, slug } from './name-parts.ts';

const longestArea = 60;

/** `injury-chapter_west-sussex_vs-england_2023-24.docx`: the latest period of injuries; made-up data say so first. */
export function injuryChapterFileName(
  { demonstration, area, profile, partnerTrend, trends }: InjuryChapter,
  extension: string,
): string {
  const latest = partnerTrend.periods.at(-1) ?? trends.flatMap(({ periods }) => periods).at(-1);
  const parts = [
    ...(demonstration ? ['demonstration'] : []),
    'injury-chapter',
    shortened(slug(area.name), longestArea),
    ...(profile.benchmark ? [`vs-${slug(profile.benchmark.name)}`] : []),
    latest ? slug(latest.label) : 'no-data',
  ];
  return joinNameParts(parts, extension);
}
