import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Extract } from '../../observation/extract.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownAreas } from '../known-areas.ts';
import { completeTrendLines } from '../trend/complete-trend-lines.ts';
import { findTrendLines, type TrendLine, type TrendLines } from '../trend/find-trend-lines.ts';
import { toTrendSeries } from '../trend/to-trend-series.ts';
import { type Division, divisionBySex, gatherDivisions, type MeasuredLine } from './gather-divisions.ts';
import type { InequalitySelection } from './inequality-selection.ts';

/** What the figures are found and worked out with. */
export interface GroupGround {
  readonly selection: InequalitySelection;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** The groups of an area with their figures in every period, and the area as a whole beside them. */
export interface FoundGroups {
  /** Every division by deprivation that the area has, the fullest first. */
  readonly divisions: readonly Division[];
  /** The one that is shown; null where there is none. */
  readonly division: Division | null;
  readonly whole: MeasuredLine | null;
}

/** Finds the figures of every group and of the area as a whole, and chooses the division that is shown. */
export async function findGroups(ground: GroupGround, context: AnswerContext): Promise<FoundGroups> {
  const { selection, areas, extracts } = ground;
  const { indicator } = selection.trend;
  const found = await findTrendLines(selection.trend, context, areas);
  const complete = await completeTrendLines(found, { indicator, areas, extracts }, context);
  const lines = complete.lines.filter(({ observations }) => observations.length > 0);
  const measure = (line: TrendLine) => measureLine(line, complete, ground, context.catalogue);
  const wholeLine = lines.find(({ sex, category }) => category === null && sex === selection.trend.sex);
  const whole = wholeLine ? measure({ ...wholeLine, role: 'benchmark' }) : null;
  if (selection.by === 'sex') {
    const division = divisionBySex(lines.map(measure));
    const isHeld = division.groups.some(({ measured }) => measured !== null);
    return { divisions: [], division: isHeld ? division : null, whole };
  }
  const divisions = gatherDivisions(lines.filter(({ category }) => category !== null).map(measure));
  return { divisions, division: choose(divisions, selection.categoryType), whole };
}

function choose(divisions: readonly Division[], asked: string | null): Division | null {
  if (asked === null) return divisions[0] ?? null;
  return divisions.find(({ type }) => type === asked) ?? null;
}

function measureLine(
  line: TrendLine,
  { lines, benchmarkObservations }: TrendLines,
  { selection, extracts }: GroupGround,
  { duties }: Pick<Catalogue, 'duties'>,
): MeasuredLine {
  const whole = selection.by === 'sex' ? personsAs(line, lines) : benchmarkObservations;
  const { indicator } = selection.trend;
  return { line, series: toTrendSeries(line, { indicator, benchmarkObservations: whole, duties, extracts }) };
}

/** A figure is compared with those of its own sex; a sex is compared with both together. */
function personsAs({ sex }: TrendLine, lines: readonly TrendLine[]): Figure[] {
  const persons = lines.find((line) => line.sex === 'persons' && line.category === null);
  return (persons?.observations ?? []).map((each) => ({ ...each, sex }));
}
