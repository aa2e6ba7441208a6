import { themes } from '../../catalogue/catalogue.ts';
import type { ComparedAreaType } from '../../contract/comparison.ts';
import type { OverviewQuestion } from '../../contract/overview.ts';
import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Duty } from '../../observation/duty.ts';
import { QuestionError } from '../answer-context.ts';
import { type ComparisonSelection, selectComparison } from '../comparison/comparison-selection.ts';
import { type KnownAreas, requireArea } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import type { Memberships } from '../known-memberships.ts';
import { nearestNames } from '../nearest-name.ts';
import { chooseProfileAges } from '../profile/choose-profile-ages.ts';
import { ENGLAND } from '../profile/select-profile.ts';
import { ageWords } from '../trend/describe-selection.ts';

/** What is known when an overview is selected. */
export interface OverviewSetting {
  readonly indicators: readonly KnownIndicator[];
  readonly areas: KnownAreas;
  readonly today: string;
  readonly duties: readonly Duty[];
  readonly memberships: Memberships;
}

/** A column as it is asked for: the comparison of all areas by one indicator at one age. */
export interface ColumnSelection {
  readonly key: string;
  readonly label: string;
  readonly comparison: ComparisonSelection;
}

/** An overview question with its names resolved and its defaults filled in. */
export interface OverviewSelection
  extends Pick<ComparisonSelection, 'areas' | 'areaType' | 'parent' | 'partnerArea' | 'isNamed' | 'sex'> {
  readonly benchmark: Area | null;
  /** By theme, in the order of the catalogue; an indicator at several ages has a column for each. */
  readonly columns: readonly ColumnSelection[];
  /** Indicators of which no extract has brought a figure. */
  readonly notHeld: readonly KnownIndicator[];
  /** Key of the column that the areas stand by; null for by name. */
  readonly sort: string | null;
}

/**
 * What an overview is made of: its areas are found as those of a comparison are, its indicators and ages chosen as those
 * of a profile. Fails with 404 for an unknown area and 400 for what does not fit.
 */
export function selectOverview(question: OverviewQuestion, setting: OverviewSetting): OverviewSelection {
  const inOrder = themes.flatMap((theme) => setting.indicators.filter((each) => each.theme === theme));
  const held = inOrder.filter(({ holdings }) => holdings !== null);
  const columns = held.flatMap((indicator) =>
    chooseProfileAges(indicator, setting.duties).map((age) =>
      selectColumn(indicator, age, question, setting),
    ),
  );
  const { areas, areaType, parent, partnerArea, isNamed, sex } =
    columns[0]?.comparison ?? selectAreas(question, inOrder, setting);
  const { benchmark } = question;
  return {
    ...{ areas, areaType, parent, partnerArea, isNamed, sex },
    benchmark: benchmark === 'none' ? null : requireArea(benchmark ?? ENGLAND, setting.areas),
    columns,
    notHeld: inOrder.filter(({ holdings }) => holdings === null),
    sort: question.sort === undefined ? null : requireColumn(question.sort, columns),
  };
}

function selectColumn(
  indicator: KnownIndicator,
  age: AgeBand,
  question: OverviewQuestion,
  setting: OverviewSetting,
): ColumnSelection {
  const label = ageKey(age) === '0+' ? indicator.shortName : `${indicator.shortName}, ${ageWords(age)}`;
  const comparison = compareBy(indicator, age, question, setting);
  return { key: `${indicator.id}|${ageKey(age)}`, label, comparison };
}

/** The areas of an overview without a column are those that any indicator would have. */
function selectAreas(
  question: OverviewQuestion,
  [first]: readonly KnownIndicator[],
  setting: OverviewSetting,
): ComparisonSelection {
  if (first) return compareBy(first, null, question, setting);
  throw new RangeError('no indicator is known: the catalogue is empty');
}

function compareBy(
  indicator: KnownIndicator,
  age: AgeBand | null,
  question: OverviewQuestion,
  { areas, today, duties, memberships }: OverviewSetting,
): ComparisonSelection {
  const { parent, area, sex, benchmark } = question;
  return selectComparison(
    {
      ...{ indicator: indicator.id, parent, area, sex, benchmark },
      areaType: question.areaType ?? usualType(question, areas),
      method: 'ci95',
    },
    { indicator, age },
    areas,
    { today, duties, memberships },
  );
}

/** The whole country by its regions, a county by its districts, anything else by its upper tier. */
function usualType({ parent, area }: OverviewQuestion, known: KnownAreas): ComparedAreaType | undefined {
  if (area !== undefined) return undefined;
  if (parent === undefined) return 'region';
  const { types } = requireArea(parent, known);
  if (types.includes('england')) return 'region';
  return types.includes('utla') ? 'ltla' : 'utla';
}

function requireColumn(key: string, columns: readonly ColumnSelection[]): string {
  if (columns.some((column) => column.key === key)) return key;
  const named = columns.map((column) => ({ id: column.key, name: column.label }));
  const near = nearestNames(key, named);
  const offered = near.length > 0 ? near : named.slice(0, 3).map(({ id }) => id);
  const advice =
    offered.length === 0
      ? 'leave it out: no figures are held'
      : `give the key of a column, such as ${offered.join(' or ')}`;
  throw new QuestionError(400, `unknown sort: ${key}; ${advice}`);
}
