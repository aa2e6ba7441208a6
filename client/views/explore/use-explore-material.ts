import { useMemo } from 'react';
import type { AreaDetail, OneAreaAnswer } from '../../../server/contract/areas.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import { useAreasByCode, useAreasOf } from '../../api/areas-query.ts';
import type { ApiError } from '../../api/http-client.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import type { ExploreFacts } from '../../selection/choose-explore-charts.ts';
import { type ExploreAsked, usualAreaType } from '../../selection/explore-questions.ts';
import type { ExploreSelection } from '../../selection/explore-selection.ts';
import { mostAreas } from '../../selection/trend-selection.ts';
import { toChosenArea, toChosenIndicator } from './to-explore-facts.ts';

/** What the page is made of before any chart is asked for. */
export interface ExploreMaterial {
  /** Null until everything that decides which charts fit has come. */
  readonly facts: ExploreFacts | null;
  readonly asked: ExploreAsked;
  readonly indicators: readonly IndicatorAnswer[];
  /** Those chosen, in the order chosen. */
  readonly chosen: readonly IndicatorAnswer[];
  /** The named areas, as far as they were looked up. */
  readonly named: readonly OneAreaAnswer[];
  /** With every area: what they lie within; null for England, and while it is not known. */
  readonly parent: Pick<OneAreaAnswer, 'code' | 'name'> | null;
  /** Ids and codes that nobody knows. */
  readonly unknown: { readonly indicators: readonly string[]; readonly areas: readonly string[] };
  readonly error: ApiError | null;
}

/** Looks up what was chosen: the indicators, the areas named (of many only how many they are), or those of the kind. */
export function useExploreMaterial(selection: ExploreSelection): ExploreMaterial {
  const { answer, error } = useIndicators();
  const indicators = answer?.indicators ?? none;
  const isLookedUp = selection.areas.length <= mostAreas;
  const { areas: named, isComplete } = useAreasByCode(isLookedUp ? selection.areas : none);
  const within = useMemo(() => (selection.parent === null ? none : [selection.parent]), [selection.parent]);
  const [parent = null] = useAreasByCode(within).areas;
  const chosen = useMemo(
    () => uniqueOf(selection.indicators.flatMap((id) => findIndicator(indicators, id) ?? [])),
    [selection.indicators, indicators],
  );
  const areaType = usualAreaType(
    selection,
    chosen.map(({ theme }) => theme),
  );
  const every = useAreasOf(areaType, selection.parent, selection.isEvery && answer !== undefined);
  const isKnown = answer !== undefined && isComplete;
  const hasAreas = !selection.isEvery || every.answer !== undefined || every.error !== null;
  const inAll = every.answer?.areas ?? none;
  const facts = useMemo(
    () => (isKnown && hasAreas ? toFacts(selection, { chosen, named, inAll, isLookedUp }) : null),
    [isKnown, hasAreas, selection, chosen, named, inAll, isLookedUp],
  );
  const asked = useMemo(
    () => toAsked(selection, { chosen, areas: facts?.areas ?? none, isLookedUp, areaType }),
    [selection, chosen, facts, isLookedUp, areaType],
  );
  const unknown = {
    indicators: answer ? selection.indicators.filter((id) => !findIndicator(indicators, id)) : none,
    areas: isComplete && isLookedUp ? selection.areas.filter((code) => !named.some(isOf(code))) : none,
  };
  return {
    facts,
    asked,
    indicators,
    chosen,
    named,
    parent,
    unknown,
    error: error ?? parentError(selection, every.error),
  };
}

const none: readonly never[] = [];

interface Found {
  readonly chosen: readonly IndicatorAnswer[];
  readonly named: readonly OneAreaAnswer[];
  readonly inAll: readonly AreaDetail[];
  readonly isLookedUp: boolean;
}

function toFacts(selection: ExploreSelection, { chosen, named, inAll, isLookedUp }: Found): ExploreFacts {
  const indicators = chosen.map(toChosenIndicator);
  if (selection.isEvery) {
    const areas = inAll.map((area) => toChosenArea(area, null));
    return { indicators, areas, areaCount: areas.length || null, isEvery: true };
  }
  const areas = named.map((area) => toChosenArea(area, area.indicators));
  return {
    indicators,
    areas: isLookedUp ? areas : [],
    areaCount: isLookedUp ? areas.length : selection.areas.length,
    isEvery: false,
  };
}

/** Areas that were not looked up are asked for by their codes; what kind they are only matters to few. */
function toAsked(
  selection: ExploreSelection,
  {
    chosen,
    areas,
    isLookedUp,
    areaType,
  }: Pick<Found, 'chosen' | 'isLookedUp'> & Pick<ExploreAsked, 'areas' | 'areaType'>,
): ExploreAsked {
  return {
    selection,
    indicators: chosen.filter(({ areas: held }) => held > 0).map(({ id }) => id),
    areas:
      isLookedUp || selection.isEvery
        ? areas
        : selection.areas.map((code) => ({ code, type: 'utla' as const })),
    areaType,
  };
}

const isOf = (code: string) => (area: { readonly code: string }) => area.code === code;

/** Our id, or the publisher's, as the interface finds it. */
function findIndicator(indicators: readonly IndicatorAnswer[], id: string): IndicatorAnswer | undefined {
  return (
    indicators.find((each) => each.id === id) ??
    indicators.find(({ publisherIds }) => publisherIds.includes(id))
  );
}

function uniqueOf(indicators: readonly IndicatorAnswer[]): readonly IndicatorAnswer[] {
  return [...new Map(indicators.map((each) => [each.id, each])).values()];
}

/** A place that areas cannot be listed within may still be one that a comparison knows, such as a partner's area. */
function parentError({ parent }: ExploreSelection, error: ApiError | null): ApiError | null {
  return parent === null ? error : null;
}
