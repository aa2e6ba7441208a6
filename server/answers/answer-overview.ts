import type { OverviewAnswer, OverviewLeftOut, OverviewQuestion } from '../contract/overview.ts';
import { themeHeading } from '../contract/theme-words.ts';
import { ageKey } from '../observation/age-band.ts';
import type { Extract } from '../observation/extract.ts';
import type { IndicatorHoldings } from '../store/store.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { explainNothing } from './comparison/explain-nothing.ts';
import { findAgesWithRates } from './comparison/find-ages-with-rates.ts';
import { findHeldPeriods } from './comparison/held-periods.ts';
import { toAgeAnswer, toAreaAnswer } from './contract-nouns.ts';
import type { Figure } from './denominators/denominator.ts';
import { findProvenance } from './find-provenance.ts';
import { findKnownAreas, type KnownAreas } from './known-areas.ts';
import {
  findDefinitions,
  type KnownIndicator,
  listKnownIndicators,
  requireIndicator,
} from './known-indicators.ts';
import { findMemberships } from './known-memberships.ts';
import { describeOverview } from './overview/describe-overview.ts';
import { findColumnFigures } from './overview/find-column-figures.ts';
import { gatherOverviewCaveats } from './overview/gather-overview-caveats.ts';
import { type ColumnSelection, type OverviewSelection, selectOverview } from './overview/select-overview.ts';
import { type FoundColumn, toOverviewColumn } from './overview/to-overview-column.ts';
import { toOverviewRows } from './overview/to-overview-rows.ts';
import { restatePartnerArea } from './partner-areas/restate-partner-area.ts';
import { toProfileIndicator } from './profile/to-profile-row.ts';

/** What is known before the figures are found. */
interface Ground {
  readonly selection: OverviewSelection;
  /** Ids of the indicators named; null where every one is shown. */
  readonly indicators: readonly string[] | null;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
  readonly holdings: readonly IndicatorHoldings[];
}

/** A column asked for, and what was found for it: null where none of the areas has a figure. */
interface Sought {
  readonly asked: ColumnSelection;
  readonly found: FoundColumn | null;
}

/**
 * Areas by indicators: the latest figure of each with what it is compared as. Every area has its row and every indicator
 * held for one of them its columns, one for each age that a profile shows; what is left out says why. An unknown area is
 * a `QuestionError`.
 */
export async function answerOverview(
  question: OverviewQuestion,
  context: AnswerContext,
): Promise<OverviewAnswer> {
  const ground = await findGround(question, context);
  const { selection, areas, extracts } = ground;
  const sought = await findColumns(ground, context);
  const found = sought.flatMap((each) => each.found ?? []);
  const columns = found.map(({ column }) => column);
  const rows = toOverviewRows(selection.areas, found, selection.sort);
  return {
    ...(await makeEnvelope(
      context,
      columns.some(({ demonstration }) => demonstration),
    )),
    ...restate(ground),
    themes: [...new Set(columns.map(({ indicator }) => indicator.theme))].map((theme) => ({
      theme,
      name: themeHeading(theme),
    })),
    columns,
    rows,
    leftOut: listLeftOut(sought, ground),
    ...describeOverview({ selection, columns, rows }),
    caveats: gatherOverviewCaveats(found, { areas, extracts }),
    provenance: findProvenance(figuresOf(found), extracts, selection.partnerArea?.extracts),
    why: explainEmpty(sought, ground),
  };
}

async function findGround(question: OverviewQuestion, context: AnswerContext): Promise<Ground> {
  const { store, catalogue, version, today } = context;
  const [holdings, definitions, areas, extracts, memberships] = await Promise.all([
    store.findHoldings(version),
    findDefinitions(context),
    findKnownAreas(context),
    store.findExtracts(version),
    findMemberships(context),
  ]);
  const known = listKnownIndicators(catalogue, holdings, definitions);
  const named = question.indicator?.map(
    (id) => requireIndicator(id, catalogue, holdings, definitions).indicator.id,
  );
  const indicators = named ? known.filter(({ id }) => named.includes(id)) : known;
  const { duties } = catalogue;
  return {
    selection: selectOverview(question, { indicators, areas, today, duties, memberships }),
    indicators: named ? indicators.map(({ id }) => id) : null,
    areas,
    extracts: new Map(extracts.map((extract) => [extract.id, extract])),
    holdings,
  };
}

/** The columns of all indicators, in order. */
async function findColumns(ground: Ground, context: AnswerContext): Promise<Sought[]> {
  const byIndicator = new Map<KnownIndicator, ColumnSelection[]>();
  for (const column of ground.selection.columns) {
    const { indicator } = column.comparison;
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), column]);
  }
  const sought = await Promise.all(
    [...byIndicator].map(([indicator, asked]) => findColumnsOf(indicator, asked, ground, context)),
  );
  return sought.flat();
}

/** The columns of one indicator, in one question to the store. */
async function findColumnsOf(
  indicator: KnownIndicator,
  asked: readonly ColumnSelection[],
  { areas, extracts, holdings }: Ground,
  context: AnswerContext,
): Promise<Sought[]> {
  const comparisons = asked.map(({ comparison }) => comparison);
  const byAge = await findColumnFigures(comparisons, { indicator, areas, extracts }, context);
  const figures = [...byAge.values()].flat().flatMap(({ byArea }) => [...byArea.values()]);
  const agesWithRates = await findAgesWithRates(figures, indicator, async () => holdings);
  const setting = { duties: context.catalogue.duties, areas, extracts, agesWithRates };
  return asked.map((each) => ({
    asked: each,
    found: toOverviewColumn(each, byAge.get(ageKey(each.comparison.age)) ?? [], setting),
  }));
}

function restate({ selection, indicators }: Ground) {
  const { areaType, parent, areas, isNamed, benchmark, sex, sort } = selection;
  return {
    question: {
      areaType: isNamed ? null : areaType,
      parent: parent && toAreaAnswer(parent),
      areas: isNamed ? areas.map(({ code }) => code) : null,
      indicators: indicators && [...indicators],
      benchmark: benchmark?.code ?? null,
      sex,
      sort,
    },
    partnerArea: restatePartnerArea(selection),
    benchmark: benchmark && toAreaAnswer(benchmark),
  };
}

/** The indicators and ages without a column, each with the reason. */
function listLeftOut(sought: readonly Sought[], ground: Ground): OverviewLeftOut[] {
  const empty = sought.filter(({ found }) => found === null);
  return [
    ...empty.map(({ asked: { label, comparison } }) => ({
      indicator: toProfileIndicator(comparison.indicator),
      age: toAgeAnswer(comparison.age),
      label,
      why: explainColumn(comparison, ground),
    })),
    ...ground.selection.notHeld.map((indicator) => ({
      indicator: toProfileIndicator(indicator),
      age: null,
      label: indicator.shortName,
      why: `No extract with figures for “${indicator.name}” has been brought in yet.`,
    })),
  ];
}

function explainColumn(comparison: ColumnSelection['comparison'], { areas, extracts }: Ground): string {
  const held = findHeldPeriods(comparison.indicator.holdings, extracts);
  return explainNothing(comparison, [], { held, areas, hasFigures: false }) ?? '';
}

/** Why there is not a single column. */
function explainEmpty(sought: readonly Sought[], ground: Ground): string | null {
  if (sought.some(({ found }) => found !== null)) return null;
  const [first] = sought;
  if (!first) return 'No extract with figures has been brought in yet.';
  const reasons = sought.map(({ asked }) => explainColumn(asked.comparison, ground));
  return ['No figure of these areas is held.', ...new Set(reasons)].join(' ');
}

/** Every figure that the answer was made from. */
function figuresOf(columns: readonly FoundColumn[]): Figure[] {
  return columns.flatMap(({ parts }) =>
    parts.flatMap(({ areas, figures }) => [
      ...areas.flatMap(({ code }) => figures.byArea.get(code) ?? []),
      ...(figures.benchmark ? [figures.benchmark] : []),
    ]),
  );
}
