import { formatMeasure, formatValue } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { PartnerPiece } from '../../contract/partner-trend.ts';
import type { Area } from '../../observation/area.ts';
import type { Sex } from '../../observation/sex.ts';
import { fullestOf } from '../fullest-text.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { childhood } from '../responsibilities/say-age-rule.ts';
import { sexWords, spanWords, unitWords } from '../trend/describe-selection.ts';

/** What the words of a partner trend are about. */
export interface PartnerTrendMatter {
  readonly indicator: Pick<KnownIndicator, 'shortName' | 'unit'>;
  readonly area: Pick<Area, 'name'>;
  readonly sex: Sex;
  readonly pieces: readonly PartnerPiece[];
  readonly periods: readonly { readonly label: string }[];
  /** Whether anybody commissions for this theme. */
  readonly hasCommissions: boolean;
  /** Name of the area compared with; null for none. */
  readonly comparedWith: string | null;
}

const MOST_WORDS = 10;

/**
 * The finding in at most ten words: the latest figure of each age piece side by side. It follows no body through time,
 * since a body's figure would change with its remit.
 */
export function writePartnerHeadline({ area, pieces, indicator, periods }: PartnerTrendMatter): string {
  const latest = latestTogether(pieces);
  if (latest === null) return sayNoFigures({ area, pieces, indicator });
  const isPercentage = indicator.unit.label === '%';
  const parts = latest.map(({ piece, value }) =>
    [formatMeasureShort(value, indicator.unit), isPercentage ? 'of those' : '', shortLabel(piece)]
      .filter(Boolean)
      .join(' '),
  );
  const unit = isPercentage ? '' : unitWords(indicator.unit);
  const figures = parts.join(', ');
  const when = latest[0]?.when ?? spanWords(periods);
  return shortest([
    `${area.name}, ${when}: ${figures} ${unit}`.trim(),
    `${area.name}, ${when}: ${figures}`,
    `${area.name}: ${figures}`,
    `${when}: ${figures} ${unit}`.trim(),
    `${when}: ${figures}`,
    figures,
  ]);
}

/** No figure at all, counts that nothing is held to divide by, or rates that are never of one period. */
function sayNoFigures({
  area,
  pieces,
  indicator,
}: Pick<PartnerTrendMatter, 'area' | 'pieces' | 'indicator'>): string {
  const points = pieces.flatMap((piece) => piece.points);
  if (points.some(({ value }) => value !== null)) {
    return shortest([
      `${area.name}: no period has a figure of every age`,
      'No period has a figure of every age',
    ]);
  }
  const hasCounts = points.some(({ count }) => count !== null);
  const nothing = hasCounts ? 'Counts but no rates' : 'No figures';
  const name = indicator.shortName.charAt(0).toLowerCase() + indicator.shortName.slice(1);
  return shortest([
    `${nothing} by age for ${name} in ${area.name}`,
    `${nothing} by age for ${area.name}`,
    `${nothing} by age`,
  ]);
}

/** Measure, ages, area and period, to stand below the headline. */
export function partnerSubtitle(matter: PartnerTrendMatter): string {
  const { indicator, sex, area, pieces, periods, comparedWith } = matter;
  const ages = pieces.filter(({ why }) => why === null).map(({ label }) => label);
  const measure = [indicator.shortName, unitWords(indicator.unit), sexWords[sex]].filter(Boolean).join(', ');
  const places = listNames([area.name, ...(comparedWith === null ? [] : [comparedWith])]);
  return [measure, listNames(ages), places, spanWords(periods)].filter(Boolean).join('; ');
}

/** The selection as one English sentence. */
export function partnerSentence(matter: PartnerTrendMatter): string {
  const { indicator, sex, area, periods, hasCommissions, comparedWith } = matter;
  const parts = [
    indicator.shortName,
    sexWords[sex],
    `in ${area.name}`,
    hasCommissions ? 'by age piece and who commissioned at the time' : 'by age piece and who led at the time',
    comparedWith === null ? '' : `compared with ${comparedWith} at the same ages`,
    spanWords(periods),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** What the chart shows, for those who cannot see it, in at most 220 characters: each piece from its first value to its last. */
export function writePartnerAlternativeText({
  pieces,
  indicator,
  hasCommissions,
}: PartnerTrendMatter): string {
  const drawn = pieces.flatMap(describeCourse);
  if (drawn.length === 0) return 'Empty line charts: no figures to draw.';
  const opening = `Line charts by age, ${[unitWords(indicator.unit), hasCommissions ? 'broken where the commissioner changed' : ''].filter(Boolean).join(', ')}.`;
  return fullestOf([opening, ...drawn]);
}

function describeCourse({ label, points }: PartnerPiece): string[] {
  const valued = points.flatMap(({ value, period }) =>
    value === null ? [] : [{ value, when: period.label }],
  );
  const [first, last] = [valued.at(0), valued.at(-1)];
  if (!first || !last) return [];
  const ends = `${formatValue(first.value)} in ${first.when}`;
  return [
    first === last ? `${label}: ${ends}.` : `${label}: ${ends}, ${formatValue(last.value)} in ${last.when}.`,
  ];
}

interface Latest {
  readonly piece: PartnerPiece;
  readonly value: number;
  readonly when: string;
}

/** The values of the newest period that every piece shown has; null where there is none. */
function latestTogether(pieces: readonly PartnerPiece[]): readonly Latest[] | null {
  const ages = pieces.filter(({ role, points }) => role === 'piece' && points.length > 0);
  const shown = ages.length > 0 ? ages : pieces.filter(({ points }) => points.length > 0);
  const [first] = shown;
  for (const { period } of first?.points.toReversed() ?? []) {
    const found = shown.flatMap((piece): Latest[] => {
      const value =
        piece.points.find((point) => point.period.start === period.start && point.period.end === period.end)
          ?.value ?? null;
      return value === null ? [] : [{ piece, value, when: period.label }];
    });
    if (found.length === shown.length) return found;
  }
  return null;
}

/** "under 5", "aged 5-17"; blank of all ages; other ages that are open or only a name in their own words. */
function shortLabel({ age: { from, to, label } }: PartnerPiece): string {
  if (from === 0 && to === null) return '';
  if (from === null || to === null) return label.charAt(0).toLowerCase() + label.slice(1);
  return from === 0 && to < childhood.to ? `under ${to + 1}` : `aged ${from}-${to}`;
}

const formatMeasureShort = (value: number, unit: KnownIndicator['unit']): string =>
  unit.label === '%' ? formatMeasure(value, unit) : formatValue(value);

function shortest(forms: readonly string[]): string {
  const fits = forms.find((form) => form.split(/\s+/).length <= MOST_WORDS);
  const chosen = fits ?? forms.at(-1) ?? '';
  return chosen.charAt(0).toUpperCase() + chosen.slice(1);
}
