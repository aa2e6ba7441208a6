import { findEarlierCodes } from '../../catalogue/area-lineage.ts';
import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import {
  causeType,
  codeType,
  intentType,
  NIGHTS_TYPE,
  partType,
  stayType,
} from '../../observation/cause-categories.ts';
import type { Extract } from '../../observation/extract.ts';
import type { Period } from '../../observation/period.ts';
import type { StoredObservation } from '../../store/store.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { KnownAreas } from '../known-areas.ts';
import { completeTrendLines } from '../trend/complete-trend-lines.ts';
import { layOutTrendLines, type TrendLine } from '../trend/find-trend-lines.ts';
import type { TrendSelection } from '../trend/trend-selection.ts';
import { type CausesSelection, categoryTypeOf } from './causes-selection.ts';
import { chooseAge } from './choose-age.ts';
import { choosePeriod } from './choose-period.ts';
import { nameGroup } from './name-group.ts';

/** What the figures are found and worked out with. */
export interface CausesGround {
  readonly selection: CausesSelection;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** The lines of one area: one for each category that is held, and the one of all admissions. */
export interface LinesOfArea {
  readonly groups: readonly TrendLine[];
  readonly total: TrendLine | null;
}

/** The figures of an area by cause and of England beside it, at one age and sex. */
export interface CauseLines {
  readonly age: AgeBand;
  /** Null where nothing is held, or nothing of the period asked for. */
  readonly period: Period | null;
  readonly area: LinesOfArea;
  readonly benchmark: LinesOfArea;
  /** All that is held of the area by cause at any age and sex, of every type asked about. */
  readonly held: readonly StoredObservation[];
}

/**
 * Finds the figures by cause of an area and of England in every period, chooses the age and the period that are shown, and
 * divides counts without a rate by the populations that are held.
 */
export async function findCauseLines(ground: CausesGround, context: AnswerContext): Promise<CauseLines> {
  const { selection, areas } = ground;
  const { store, catalogue, version } = context;
  const types = typesOf(selection, catalogue.causes);
  const codes = [selection.area.code, ...findEarlierCodes(areas, selection.area.code)];
  const indicator = selection.indicator.id;
  const held = await store.findObservations({
    indicator,
    areas: codes,
    categoryTypes: [...new Set([...types, ...divisionTypes])],
    version,
  });
  const main = held.filter(({ category }) => category?.type === categoryTypeOf(selection));
  const age = chooseAge(selection, main);
  const alike = { indicator, sexes: [selection.sex], ages: [ageKey(age)], version };
  const besides = selection.benchmark ? [selection.benchmark.code] : [];
  const [whole, ofBenchmark, wholeBenchmark] = await Promise.all([
    store.findObservations({ ...alike, areas: codes, categoryTypes: null }),
    store.findObservations({ ...alike, areas: besides, categoryTypes: types }),
    store.findObservations({ ...alike, areas: besides, categoryTypes: null }),
  ]);
  const shown = held.filter(
    (each) =>
      each.sex === selection.sex &&
      ageKey(each.age) === ageKey(age) &&
      types.includes(each.category?.type ?? ''),
  );
  const lines = await completeLines(
    [
      { area: selection.area, observations: [...shown, ...whole] },
      { area: selection.benchmark, observations: [...ofBenchmark, ...wholeBenchmark] },
    ],
    age,
    ground,
    context,
  );
  const isShown = isWithin(selection, age, catalogue.causes);
  const [area = NO_LINES, benchmark = NO_LINES] = lines.map(({ groups, total }) => ({
    groups: groups.filter(isShown),
    total,
  }));
  return { age, period: choosePeriod(selection, area.groups), area, benchmark, held };
}

/** Every division that may be asked for, so that an answer can name those that the area has. */
const divisionTypes = [causeType('first'), causeType('any'), intentType, codeType('first'), codeType('any')];

const NO_LINES: LinesOfArea = { groups: [], total: null };

/** Whether a line is shown where only the codes of one group are: all that are no codes always are. */
function isWithin(
  selection: CausesSelection,
  age: AgeBand,
  causes: AnswerContext['catalogue']['causes'],
): (line: TrendLine) => boolean {
  const { within, by } = selection;
  if (within === null) return () => true;
  return ({ category }) =>
    category === null ||
    category.type !== categoryTypeOf(selection) ||
    nameGroup(category, by, age, causes).group === within.id;
}

/** Types of category that an answer needs: the division itself, parts of groups, stays within groups, nights. */
function typesOf(selection: CausesSelection, causes: AnswerContext['catalogue']['causes']): string[] {
  const groups = causes.filter(({ kind }) => kind === 'cause');
  return [
    categoryTypeOf(selection),
    ...(selection.by === 'cause'
      ? groups.flatMap(({ name }) => [partType(name, selection.position), stayType(name)])
      : []),
    NIGHTS_TYPE,
  ];
}

async function completeLines(
  found: readonly { readonly area: Area | null; readonly observations: readonly StoredObservation[] }[],
  age: AgeBand,
  { selection, areas, extracts }: CausesGround,
  context: AnswerContext,
): Promise<LinesOfArea[]> {
  const { indicator, sex } = selection;
  const laidOut = found.map(({ area, observations }) => {
    if (area === null) return [];
    const alone: TrendSelection = {
      indicator,
      areas: [area],
      sex,
      age,
      benchmark: null,
      by: 'category',
      categoryType: null,
      show: 'value',
    };
    return layOutTrendLines(alone, { ofAreas: observations, ofBenchmark: [] }, areas).lines;
  });
  const together = { lines: laidOut.flat(), benchmarkObservations: [] };
  const { lines } = await completeTrendLines(together, { indicator, areas, extracts }, context);
  const isOf = (code: string | undefined) => (line: TrendLine) => line.area.code === code;
  return found.map(({ area }) => gather(lines.filter(isOf(area?.code))));
}

function gather(lines: readonly TrendLine[]): LinesOfArea {
  const held = lines.filter(({ observations }) => observations.length > 0);
  return {
    groups: held.filter(({ category }) => category !== null),
    total: held.find(({ category }) => category === null) ?? null,
  };
}
