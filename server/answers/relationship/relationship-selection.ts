import { findEarlierCodes } from '../../catalogue/area-lineage.ts';
import { searchAreas } from '../../catalogue/search-areas.ts';
import type { ComparedAreaType } from '../../contract/comparison.ts';
import type { AcceptedPeriods, RelationshipQuestion } from '../../contract/relationship.ts';
import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Period } from '../../observation/period.ts';
import { QuestionError } from '../answer-context.ts';
import { type ComparisonSelection, selectComparison } from '../comparison/comparison-selection.ts';
import { type KnownAreas, requireArea } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import type { Memberships } from '../known-memberships.ts';

/** An indicator as it was asked for; a publisher's id brings the age that it is about. */
export interface FoundIndicator {
  readonly indicator: KnownIndicator;
  readonly age: AgeBand | null;
}

/** A question about two indicators, with its names resolved and its defaults filled in. */
export interface RelationshipSelection {
  /** The same areas as `y`, without a benchmark. */
  readonly x: ComparisonSelection;
  readonly y: ComparisonSelection;
  readonly areaType: ComparedAreaType;
  readonly parent: Area | null;
  readonly areas: readonly Area[];
  /** As asked, each once: areas to name on the picture. */
  readonly named: readonly Area[];
  /** Null for the latest. */
  readonly period: Period | null;
  readonly acceptPeriods: AcceptedPeriods;
}

interface Setting {
  readonly areas: KnownAreas;
  readonly today: string;
  readonly duties: readonly Duty[];
  readonly memberships: Memberships;
}

/** Of two kinds with as many areas the first: the tier that leads on children's health. */
const KINDS: readonly ComparedAreaType[] = ['utla', 'ltla', 'region'];

/**
 * Fills in what a question leaves open: authorities in force today of the tier at which most have both indicators, all
 * of England, the latest period, persons, and the age that each indicator is usually shown for. Fails with 404 for an
 * unknown area and 400 for what does not fit, such as the same figures on both axes.
 */
export function selectRelationship(
  question: RelationshipQuestion,
  found: { readonly x: FoundIndicator; readonly y: FoundIndicator },
  setting: Setting,
): RelationshipSelection {
  const { parent, period, xSex, xAge, ySex, yAge } = question;
  const areaType = question.areaType ?? usualKind(found, parent, setting);
  const select = (side: FoundIndicator, id: string, sex: typeof xSex, age: string | undefined) =>
    selectComparison(
      { indicator: id, areaType, parent, period, sex, age, benchmark: 'none' },
      side,
      setting.areas,
      setting,
    );
  const x = select(found.x, question.x, xSex, xAge);
  const y = select(found.y, question.y, ySex, yAge);
  refuseSame(x, y);
  return {
    x,
    y,
    areaType,
    parent: y.parent,
    areas: y.areas,
    named: [...new Set((question.area ?? []).map((code) => requireArea(code, setting.areas)))],
    period: y.period,
    acceptPeriods: question.acceptPeriods ?? 'same',
  };
}

/** Of the kinds that there are within the parent the one of which most have both. */
function usualKind(
  found: { readonly x: FoundIndicator; readonly y: FoundIndicator },
  parent: string | undefined,
  { areas, today }: Setting,
): ComparedAreaType {
  const [x, y] = [codesOf(found.x), codesOf(found.y)];
  const isHeld = (codes: ReadonlySet<string>, { code }: Area) =>
    [code, ...findEarlierCodes(areas, code)].some((each) => codes.has(each));
  const counted = KINDS.map((kind) => {
    const all = searchAreas(areas, { type: kind, parent: parent?.trim().toUpperCase(), inForceOn: today });
    return { kind, all: all.length, both: all.filter((area) => isHeld(x, area) && isHeld(y, area)).length };
  });
  const [most] = counted.filter(({ all }) => all > 0).sort((one, other) => other.both - one.both);
  return most?.kind ?? 'utla';
}

const codesOf = ({ indicator }: FoundIndicator): ReadonlySet<string> =>
  new Set(indicator.holdings?.areaCodes ?? []);

function refuseSame(x: ComparisonSelection, y: ComparisonSelection): void {
  const isSame = x.indicator.id === y.indicator.id && x.sex === y.sex && ageKey(x.age) === ageKey(y.age);
  if (!isSame) return;
  throw new QuestionError(
    400,
    `same figures on both axes: ${x.indicator.id}; give another indicator, age or sex as x or y`,
  );
}
