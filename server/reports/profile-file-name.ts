import type { ProfileAnswer } from '../contract/profile.ts';
import { joinNameParts, shortened, slug } from './name-parts.ts';

const longestArea = 60;

/** `profile_west-sussex-vs-england_figures-to-2023-24.csv`: the latest period that the profile shows; made-up data and
 * rules as for every figure. */
export function profileFileName(
  { demonstration, area, benchmark, partner, rows }: ProfileAnswer,
  extension: string,
): string {
  const periods = rows.flatMap(({ measure }) => measure?.period ?? []);
  const latest = periods.toSorted((one, other) => one.end.localeCompare(other.end)).at(-1);
  const parts = [
    ...(demonstration ? ['demonstration'] : []),
    'profile',
    `${shortened(slug(area.name), longestArea)}${benchmark ? `-vs-${slug(benchmark.name)}` : ''}`,
    ...(partner ? [slug(partner.name)] : []),
    ...(rows.some(({ peers }) => peers?.name !== undefined) ? ['among-chosen-peers'] : []),
    latest ? `figures-to-${slug(latest.label)}` : 'no-data',
  ];
  return joinNameParts(parts, extension);
}
