import type { AreaAnswer } from '../../server/contract/parts.ts';
import { england, mostAreas } from './trend-selection.ts';

/** The charts that may be shown, in the order in which they stand on the page. */
export const exploreCharts = [
  'overview',
  'trend',
  'comparison',
  'map',
  'relationship',
  'deprivation',
  'sexes',
  'responsibility',
  'causes',
] as const;
export type ExploreChart = (typeof exploreCharts)[number];

/** What is known of an indicator that was chosen. */
export interface ChosenIndicator {
  readonly id: string;
  readonly shortName: string;
  readonly theme: string;
  /** Whether figures of it are held for any area. */
  readonly isHeld: boolean;
  /** Whether any of them are divided by deprivation. */
  readonly hasDeprivation: boolean;
  /** Whether any of them are held for males and for females. */
  readonly hasSexes: boolean;
}

/** What is known of an area that was chosen, or of one of all areas. */
export interface ChosenArea extends Pick<AreaAnswer, 'code' | 'name' | 'type'> {
  readonly isOfToday: boolean;
  /** Ids of the indicators with figures for it; null where that was not asked. */
  readonly indicators: readonly string[] | null;
}

/** What was chosen, as far as it decides which charts fit. */
export interface ExploreFacts {
  readonly indicators: readonly ChosenIndicator[];
  /** Those named, or every one of the kind. */
  readonly areas: readonly ChosenArea[];
  /** How many there are; null where that is not known. */
  readonly areaCount: number | null;
  readonly isEvery: boolean;
}

/** A chart, and why it is not shown; null where it is. */
export interface ChartChoice {
  readonly chart: ExploreChart;
  readonly why: string | null;
}

/** As many trends as can be looked through one below the other. */
export const mostTrends = 6;

/** Which charts fit what was chosen, and of every other why it does not. What an answer cannot show it says itself. */
export function chooseExploreCharts(facts: ExploreFacts): readonly ChartChoice[] {
  const nothing = explainNothing(facts);
  const ground = toGround(facts);
  return exploreCharts.map((chart) => ({ chart, why: nothing ?? rules[chart](ground) }));
}

/** Why there can be no chart at all; null where there can. */
export function explainNothing({ indicators, areas, areaCount, isEvery }: ExploreFacts): string | null {
  if (indicators.length === 0) return 'Choose an indicator first.';
  if (!isEvery && areaCount === 0) return 'Choose an area first.';
  const held = indicators.filter(({ isHeld }) => isHeld);
  if (held.length === 0) return `No figures of ${quoted(indicators)} are held for any area.`;
  const without =
    !isEvery &&
    areas.length > 0 &&
    areas.every((area) => area.indicators !== null && !held.some(({ id }) => hasFigures(area, id)));
  return without ? `No figures of ${quoted(held)} are held for ${listed(areas.map(nameOf), 'or')}.` : null;
}

interface Ground {
  /** Indicators with figures. */
  readonly held: readonly ChosenIndicator[];
  readonly notHeld: readonly ChosenIndicator[];
  /** The only indicator, where it is the only one. */
  readonly indicator: ChosenIndicator | null;
  /** The only area, where it is the only one. */
  readonly area: ChosenArea | null;
  readonly isFew: boolean;
  readonly isEvery: boolean;
}

function toGround({ indicators, areas, areaCount, isEvery }: ExploreFacts): Ground {
  const held = indicators.filter(({ isHeld }) => isHeld);
  const [indicator = null] = held;
  const [area = null] = areas;
  return {
    held,
    notHeld: indicators.filter(({ isHeld }) => !isHeld),
    indicator: held.length === 1 ? indicator : null,
    area: areaCount === 1 ? area : null,
    isFew: areaCount !== null && areaCount <= mostAreas,
    isEvery,
  };
}

const rules: Record<ExploreChart, (ground: Ground) => string | null> = {
  overview: ({ indicator, notHeld }) => {
    if (indicator === null) return null;
    return notHeld.length === 0
      ? 'An overview needs two indicators or more.'
      : `An overview needs two indicators with figures; none are held of ${quoted(notHeld)}.`;
  },
  trend: ({ isFew, indicator, held }) => {
    const whole = indicator === null ? 'the overview' : 'the comparison';
    if (!isFew) return `A trend shows at most ten areas; ${whole} shows all.`;
    return held.length > mostTrends
      ? `Trends are drawn of at most ${mostTrends} indicators; the overview shows all.`
      : null;
  },
  comparison: ({ indicator, area, isEvery }) => {
    if (indicator === null) return 'A comparison shows one indicator; the overview shows several.';
    if (isEvery || area === null) return null;
    if (area.code === england) return 'There is no other area of its kind to compare England with.';
    return area.isOfToday
      ? null
      : `${area.name} is an area of the past: a comparison shows the areas of today.`;
  },
  map: ({ indicator, isFew, isEvery }) => {
    if (indicator === null) return 'A map shows one indicator; the overview shows several.';
    return isFew && !isEvery ? 'A map shows all areas of a kind: choose all areas.' : null;
  },
  relationship: ({ held, notHeld }) => {
    if (held.length === 2 && notHeld.length === 0) return null;
    if (held.length + notHeld.length < 2) return 'A relationship needs two indicators.';
    return held.length < 2
      ? `A relationship needs two indicators with figures; none are held of ${quoted(notHeld)}.`
      : 'A relationship needs exactly two indicators.';
  },
  deprivation: (ground) =>
    ofOne(ground, 'A division by deprivation', ({ hasDeprivation, shortName }) =>
      hasDeprivation ? null : `Figures of “${shortName}” are not divided by deprivation.`,
    ),
  sexes: (ground) =>
    ofOne(ground, 'A division by sex', ({ hasSexes, shortName }) =>
      hasSexes ? null : `Figures of “${shortName}” are not divided by sex.`,
    ),
  responsibility: (ground) =>
    ofOne(ground, 'Who was responsible', ({ theme, shortName }) =>
      theme === 'injury'
        ? null
        : `Responsibility is divided by age and date for injuries, not for “${shortName}”.`,
    ),
  causes: (ground) =>
    ofOne(ground, 'A division by cause', ({ id, shortName }) =>
      id === 'injury-admissions' ? null : `Figures of “${shortName}” are not divided by cause.`,
    ),
};

/** What is shown of one indicator within one area alone. */
function ofOne(
  { indicator, area }: Ground,
  what: string,
  rule: (indicator: ChosenIndicator) => string | null,
): string | null {
  if (indicator === null && area === null) return `${what} is shown for one indicator in one area.`;
  if (indicator === null) return `${what} is shown for one indicator.`;
  return area === null ? `${what} is shown for one area.` : rule(indicator);
}

const hasFigures = ({ indicators }: ChosenArea, id: string): boolean => indicators?.includes(id) ?? true;
const nameOf = ({ name }: ChosenArea): string => name;
const quoted = (indicators: readonly ChosenIndicator[]): string =>
  listed(
    indicators.map(({ shortName }) => `“${shortName}”`),
    'or',
  );

/** "Adur, Arun or Crawley". */
export function listed(names: readonly string[], join: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${join} ${last}`;
}
