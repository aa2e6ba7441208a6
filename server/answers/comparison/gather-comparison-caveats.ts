import { findEarlierCodes, isWithin } from '../../catalogue/area-lineage.ts';
import type { ComparisonRow } from '../../contract/comparison.ts';
import { formatDay } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import { namePartnerArea } from '../../contract/partner-area-words.ts';
import type { Caveat } from '../../contract/parts.ts';
import type { Area } from '../../observation/area.ts';
import type { Extract } from '../../observation/extract.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownAreas } from '../known-areas.ts';
import { describeLeftOut, describeUnplaced } from '../partner-areas/describe-members.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { gatherCaveats } from '../trend/gather-caveats.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import type { ComparedFigures } from './find-compared-figures.ts';

/** What caveats are gathered from. */
export interface CaveatGround {
  readonly selection: ComparisonSelection;
  readonly figures: ComparedFigures;
  readonly rows: readonly ComparisonRow[];
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** Of more areas than this a remark gives the number alone. */
const MOST_NAMED = 5;

/** A remark of our own. */
type Remark = Pick<Caveat, 'text' | 'areas'>;

/**
 * What a reader must know beside the comparison: first what this service has noticed of these areas, their releases and
 * the method, since paper has no room for every note; then what the catalogue says of the period, and the publisher's notes.
 */
export function gatherComparisonCaveats(ground: CaveatGround): Caveat[] {
  const { selection, figures, extracts } = ground;
  const own = [
    ...sayLookUp(ground),
    ...sayPassedOver(ground),
    ...sayReleases(ground),
    ...sayAppliedBack(ground),
    ...sayReplaced(ground),
    ...sayNested(ground),
    ...sayRounded(ground),
    ...sayWithoutWiderLimits(ground),
  ];
  return [
    ...own.map(({ text, areas }) => ({ text, source: 'This service', periods: [], areas })),
    ...gatherCaveats(selection.indicator, toLines(ground), [figures.period], extracts),
  ];
}

/** By which look-up areas stand within that of a partner, and what is left out because boundaries cross. */
export function sayLookUp({
  selection: { parent, partnerArea, areaType },
  extracts,
}: Pick<CaveatGround, 'selection' | 'extracts'>): Remark[] {
  if (parent === null || partnerArea === null) return [];
  const lookUps = partnerArea.extracts.flatMap((id) => extracts.get(id) ?? []);
  const named = lookUps.map(
    ({ fileName, publisher, released }) => `${fileName} (${publisher}, areas of ${formatDay(released)})`,
  );
  const within = `Which authorities lie within ${namePartnerArea(parent.name, partnerArea.kind)} is by the look-up ${listNames(named)}`;
  const unplaced = describeUnplaced(parent, partnerArea, areaType ?? 'utla');
  const whole = `No figure of ${namePartnerArea(parent.name, partnerArea.kind)} as a whole is worked out: published counts are rounded or suppressed one area at a time, and rounded counts do not add up.`;
  return [
    ...[describeLeftOut(parent, partnerArea) ?? []].flat(),
    ...(named.length === 0 ? [] : [{ text: within, areas: [] }]),
    ...(unplaced === null ? [] : [{ text: unplaced, areas: [] }]),
    { text: whole, areas: [] },
  ];
}

/** A line of one figure an area, and the benchmark's; an area without a value tells the notes on it where it says why. */
function toLines({ selection, figures, rows }: CaveatGround): TrendLine[] {
  const { areas, benchmark, sex, age } = selection;
  const valueless = new Set(rows.flatMap(({ area, why }) => (why === null ? [] : [area.code])));
  const toLine = (role: TrendLine['role'], area: Area, figure: Figure | undefined): TrendLine => ({
    role,
    area,
    sex,
    age,
    category: null,
    observations: figure ? [figure] : [],
  });
  const isShown = areas.some(({ code }) => code === benchmark?.code);
  return [
    ...areas
      .filter(({ code }) => !valueless.has(code))
      .map((area) => toLine('area', area, figures.byArea.get(area.code))),
    ...(benchmark && !isShown ? [toLine('benchmark', benchmark, figures.benchmark ?? undefined)] : []),
  ];
}

function sayPassedOver({ figures }: CaveatGround): Remark[] {
  const labels = figures.passedOver.map(({ label }) => label);
  if (labels.length === 0) return [];
  return [
    {
      text: `Figures of ${listNames(labels)} are held as well, but none of these areas has a value then: ${figures.period.label} is shown.`,
      areas: [],
    },
  ];
}

/** Which areas' figures come from which release, where there are several. */
function sayReleases({ figures, extracts }: CaveatGround): Remark[] {
  const areasOf = new Map<string, string[]>();
  for (const [code, { extract }] of figures.byArea) {
    areasOf.set(extract, [...(areasOf.get(extract) ?? []), code]);
  }
  const benchmark = figures.benchmark?.extract;
  const used = new Set([...areasOf.keys(), ...(benchmark === undefined ? [] : [benchmark])]);
  if (used.size < 2) return [];
  const parts = [...used].flatMap((id) => {
    const extract = extracts.get(id);
    const shown = areasOf.get(id)?.length ?? 0;
    const whose = shown === 0 ? 'the benchmark' : `${shown} ${shown === 1 ? 'area' : 'areas'}`;
    return extract ? [`${whose} from ${extract.fileName} (${releaseWords(extract)})`] : [];
  });
  return [
    {
      text: `The figures come from several releases, which may not be alike: ${listNames(parts)}.`,
      areas: [],
    },
  ];
}

function releaseWords({ releasedStated, released }: Extract): string {
  return releasedStated ? `released ${formatDay(released)}` : `figures to ${formatDay(released)}`;
}

/**
 * Areas that came later than the period, for which the publisher has worked figures out on today's boundaries; a new code
 * for the same authority makes no new area.
 */
function sayAppliedBack({ selection, figures, areas }: CaveatGround): Remark[] {
  const later = selection.areas.filter(
    ({ code, validFrom }) =>
      validFrom !== null &&
      validFrom > figures.period.start &&
      figures.byArea.get(code)?.area === code &&
      findEarlierCodes(areas, code).length === 0,
  );
  if (later.length === 0) return [];
  const who = listNames(later.map(({ name }) => name));
  return [
    {
      text: `The publisher gives figures of ${figures.period.label} for areas that came into being later, on the boundaries that they have now: ${who}.`,
      areas: later.map(({ code }) => code),
    },
  ];
}

/** Areas that were there in the period and have figures, but are not in force today, so that they are not shown. */
function sayReplaced({ selection, figures, areas }: CaveatGround): Remark[] {
  if (selection.isNamed || figures.replaced.size === 0) return [];
  const names = [...figures.replaced.keys()].map((code) => `${areas.get(code)?.name ?? code} (${code})`);
  return [
    {
      text: `Areas in force today are shown. ${listNames(names)} had figures in ${figures.period.label} and ${names.length === 1 ? 'has' : 'have'} been replaced since: name such an area to see it. Averages, ranks and fifths leave ${names.length === 1 ? 'it' : 'them'} out.`,
      areas: [],
    },
  ];
}

/** Named areas of which one is a part of another. */
export function sayNested({ selection, areas }: Pick<CaveatGround, 'selection' | 'areas'>): Remark[] {
  if (!selection.isNamed) return [];
  const pairs = selection.areas.flatMap((part) =>
    selection.areas
      .filter(({ code }) => isWithin(areas, part.code, code))
      .map((whole) => `${part.name} is part of ${whole.name}`),
  );
  const [first] = pairs;
  if (first === undefined) return [];
  const others = pairs.length > 1 ? `, and ${pairs.length - 1} more` : '';
  return [
    {
      text: `Some of these areas lie within each other (${first}${others}): ranks, fifths and the average of a funnel count the same people twice.`,
      areas: [],
    },
  ];
}

function sayRounded({ selection, figures, extracts }: CaveatGround): Remark[] {
  if (selection.method !== 'funnel') return [];
  const since = selection.indicator.catalogued?.smallCountsMaskedSince ?? null;
  const isRounded = [...figures.byArea.values()].some(({ extract: id }) => {
    const extract = extracts.get(id);
    if (!extract || extract.demonstration) return false;
    return extract.policy === 'nhs-suppress-1-7-round-5' || (since !== null && extract.released >= since);
  });
  if (!isRounded) return [];
  return [
    {
      text: 'Counts below England level are rounded to the nearest 5, so that nobody can be identified. The funnel is worked out on rounded counts: an area near a limit may lie on its other side.',
      areas: [],
    },
  ];
}

/** With two levels: areas whose publisher gives 95% limits only. Where that is all of them, the method says so. */
function sayWithoutWiderLimits({ selection, rows }: CaveatGround): Remark[] {
  if (selection.method !== 'ci95-99.8') return [];
  const without = rows.filter(({ measure }) => measure.lower95 !== null && measure.lower998 === null);
  const valued = rows.filter(({ measure }) => measure.value !== null);
  if (without.length === 0 || without.length === valued.length) return [];
  const isShort = without.length <= MOST_NAMED;
  const who = isShort
    ? listNames(without.map(({ area }) => area.name))
    : `${without.length} of the ${valued.length} areas with a value`;
  return [
    {
      text: `Not compared at two levels: the publisher gives no 99.8% confidence limits for ${who}. Comparing at 95% alone is possible.`,
      areas: isShort ? without.map(({ area }) => area.code) : [],
    },
  ];
}
