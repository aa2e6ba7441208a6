import type { ComparisonAnswer } from '../../contract/comparison.ts';
import { comparisonWords } from '../../contract/comparison-words.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import type { EvidenceFigure, KnowledgeGap, PartnerStatement } from '../../contract/partner-questions.ts';
import type { ProfileAnswer, ProfileRow } from '../../contract/profile.ts';
import type { QuestionGround } from './question-ground.ts';
import { sayDistrictsInShort } from './say-districts.ts';
import { figureLabel, sayFigure, toEvidenceFigure, withReason } from './say-figure.ts';
import { asSentence, sourceOfExtracts, toGap, toStatement } from './statement.ts';

/** The figures of themes, said, and what is not held of them. */
export interface GatheredFigures {
  readonly statements: readonly PartnerStatement[];
  readonly gaps: readonly KnowledgeGap[];
  /** What was left out, and why; null where nothing was. */
  readonly note: string | null;
}

/** Periods further apart than this are not of one time: the older measure has been replaced. */
const mostYearsBehind = 2;

/**
 * The latest figures of some themes for the area; where only the county above it or the districts within it have them,
 * theirs, and said so. A measure that ended years before the newest of its theme is left out, and named.
 */
export function gatherFigures(themes: readonly string[], ground: QuestionGround): GatheredFigures {
  const rows = rowsOf(themes, ground);
  const outdated = rows.filter((row) => isOutdated(row, ground));
  const shown = rowsInUse(themes, ground);
  const said = shown.map((row) => sayRow(row, ground));
  return {
    statements: said.flatMap(({ statement }) => statement ?? []),
    gaps: [...said.flatMap(({ gap }) => gap ?? []), ...gapsOfThemes(themes, rows, ground)],
    note: outdated.length === 0 ? null : noteOn(outdated),
  };
}

/** The rows of the area's profile on some themes, those of measures that were replaced left out. */
export const rowsInUse = (themes: readonly string[], ground: QuestionGround): ProfileRow[] =>
  rowsOf(themes, ground).filter((row) => !isOutdated(row, ground));

const rowsOf = (themes: readonly string[], { profile }: QuestionGround): ProfileRow[] =>
  profile.rows.filter(({ indicator }) => themes.includes(indicator.theme));

/** Every figure of the area's own that is shown, over all themes. */
export const figuresOf = ({ statements }: Pick<GatheredFigures, 'statements'>): EvidenceFigure[] =>
  statements.flatMap(({ figures }) => figures);

function sayRow(
  row: ProfileRow,
  ground: QuestionGround,
): { readonly statement: PartnerStatement | null; readonly gap: KnowledgeGap | null } {
  const own = toEvidenceFigure(row, ground.profile);
  if (own) return { statement: sayOne(row, own, ground.profile, ''), gap: null };
  const above = ground.county?.rows.find(({ key }) => key === row.key);
  const ofCounty = above && ground.county ? toEvidenceFigure(above, ground.county) : null;
  if (above && ofCounty && ground.county) {
    const place = `The county, ${ground.county.area.name}, of which ${ground.profile.area.name} is part: `;
    return { statement: sayOne(above, ofCounty, ground.county, place), gap: null };
  }
  const below = ground.districts.find(({ indicator }) => indicator.id === row.indicator.id);
  if (below) return { statement: sayDistricts(row, below), gap: null };
  return { statement: null, gap: toGap(`${row.label}: ${row.why ?? 'no figure is held'}`, ...tableOf(row)) };
}

function sayOne(
  row: ProfileRow,
  figure: EvidenceFigure,
  { provenance, area }: ProfileAnswer,
  place: string,
): PartnerStatement {
  const isElsewhere = place !== '';
  const label = isElsewhere ? figureLabel(row) : row.label;
  return toStatement({
    text: asSentence(`${place}${label}: ${sayFigure({ ...figure, area })}`),
    subject: isElsewhere ? `${row.label}, ${area.name}` : row.label,
    says: asSentence(sayFigure({ ...figure, area })),
    evidence: isElsewhere ? 'elsewhere' : 'figure',
    source: sourceOfExtracts([figure.measure.extract], provenance),
    figures: [figure],
    extract: figure.measure.extract,
    demonstration: figure.demonstration,
  });
}

/** "Families owed a homelessness duty, by district, 2023/24: Adur 8.5 per 1,000 (higher than England); …". */
function sayDistricts(row: ProfileRow, comparison: ComparisonAnswer): PartnerStatement {
  const figures = comparison.rows.flatMap((each) => toDistrictFigure(each, row, comparison));
  const said = figures.map(({ area, measure, indicator, benchmark }) => {
    const beside =
      benchmark === null || measure.comparison === 'not-compared'
        ? ''
        : ` (${comparisonWords(measure.comparison, benchmark.area.name)})`;
    const value = measure.value === null ? 'no value' : formatMeasure(measure.value, indicator.unit);
    return `${area.name} ${value}${beside}`;
  });
  const extracts = [...new Set(figures.map(({ measure }) => measure.extract))];
  return toStatement({
    text: asSentence(`${row.label}, by district, ${comparison.period?.label ?? ''}: ${said.join('; ')}`),
    says: asSentence(sayDistrictsInShort(figures)),
    evidence: 'figure',
    source: sourceOfExtracts(extracts, comparison.provenance),
    figures,
    extract: extracts[0] ?? null,
    demonstration: comparison.demonstration,
  });
}

function toDistrictFigure(
  { area, measure, comparison }: ComparisonAnswer['rows'][number],
  row: ProfileRow,
  { benchmark, demonstration }: ComparisonAnswer,
): EvidenceFigure[] {
  const { extract } = measure;
  if (extract === null) return [];
  return [
    withReason({
      area,
      indicator: row.indicator,
      age: row.age,
      sex: row.sex,
      measure: { ...measure, comparison, extract },
      benchmark: benchmark && { area: benchmark.area, value: benchmark.measure.value },
      recentTrend: null,
      demonstration,
    }),
  ];
}

function isOutdated(row: ProfileRow, { profile, districts }: QuestionGround): boolean {
  const own = latestDay(row, districts);
  if (own === null) return row.measure === null && isReplaced(row, profile, districts);
  const newest = newestOfTheme(row, profile, districts);
  return newest !== null && yearsBetween(own, newest) > mostYearsBehind;
}

/** Without a figure of its own a measure counts as replaced where no district has a late one either. */
function isReplaced(
  row: ProfileRow,
  profile: ProfileAnswer,
  districts: readonly ComparisonAnswer[],
): boolean {
  const isHeldBelow = districts.some(({ indicator }) => indicator.id === row.indicator.id);
  return !isHeldBelow && newestOfTheme(row, profile, districts) !== null;
}

function newestOfTheme(
  row: ProfileRow,
  { rows }: ProfileAnswer,
  districts: readonly ComparisonAnswer[],
): string | null {
  const days = rows
    .filter(({ indicator }) => indicator.theme === row.indicator.theme)
    .flatMap((each) => latestDay(each, districts) ?? []);
  return days.sort().at(-1) ?? null;
}

function latestDay(
  { measure, indicator }: ProfileRow,
  districts: readonly ComparisonAnswer[],
): string | null {
  if (measure !== null) return measure.period.end;
  return districts.find((each) => each.indicator.id === indicator.id)?.period?.end ?? null;
}

const yearsBetween = (one: string, other: string): number =>
  Number(other.slice(0, 4)) - Number(one.slice(0, 4));

const noteOn = (rows: readonly ProfileRow[]): string =>
  `Left out, since newer measures of the same are held: ${rows
    .map(({ label, measure }) => `${figureLabel({ label })}${measure ? ` (${measure.period.label})` : ''}`)
    .join('; ')}.`;

/** A theme of which no row is held at all. */
function gapsOfThemes(
  themes: readonly string[],
  rows: readonly ProfileRow[],
  { profile }: QuestionGround,
): KnowledgeGap[] {
  const without = themes.filter((theme) => !rows.some(({ indicator }) => indicator.theme === theme));
  return without.map((theme) => {
    const names = profile.notHeld
      .filter(({ indicator }) => indicator.theme === theme)
      .map(({ indicator }) => indicator.shortName);
    return toGap(`No figure is held of: ${names.join('; ')}.`, ...(tables[theme] ?? observations));
  });
}

type Table = readonly [layout: string, columns: readonly string[]];

const observations: Table = ['observations', ['indicator', 'area_code', 'period', 'value', 'count']];

/** By theme: the table that brings its figures. */
const tables: Readonly<Record<string, Table>> = {
  injury: ['admissions', ['area_code', 'financial_year', 'age', 'count']],
};

const tableOf = ({ indicator }: ProfileRow): Table => tables[indicator.theme] ?? observations;
