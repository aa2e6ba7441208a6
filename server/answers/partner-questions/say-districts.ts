import { formatMeasure } from '../../contract/format-figure.ts';
import type { EvidenceFigure } from '../../contract/partner-questions.ts';

/**
 * The districts whose figures stand out, and how many do not: "Adur 8.5 per 1,000 households (higher than England); none of the
 * other 6 districts stands out".
 */
export function sayDistrictsInShort(figures: readonly EvidenceFigure[]): string {
  const outstanding = figures.filter(({ standsOut }) => standsOut !== null);
  const others = figures.length - outstanding.length;
  if (outstanding.length === 0) {
    return figures.length === 1
      ? 'the one district held does not stand out'
      : `none of ${figures.length} districts stands out`;
  }
  const said = outstanding.map(
    ({ area, measure: { value }, indicator, standsOut }) =>
      `${area.name} ${value === null ? '' : formatMeasure(value, indicator.unit)} (${standsOut})`,
  );
  return [...said, ...sayOthers(others)].join('; ');
}

function sayOthers(many: number): string[] {
  if (many === 0) return [];
  return [
    many === 1 ? 'the other district does not stand out' : `none of the other ${many} districts stands out`,
  ];
}
