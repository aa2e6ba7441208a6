import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CauseGroup, CausesAnswer } from '../../contract/causes.ts';
import { partType, stayType } from '../../observation/cause-categories.ts';
import type { Period } from '../../observation/period.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { spanKey } from '../trend/trend-periods.ts';
import { type CausesSelection, categoryTypeOf } from './causes-selection.ts';
import { costOfGroup } from './cost-of-group.ts';
import { withShare } from './difference-from-england.ts';
import type { CauseLines, LinesOfArea } from './find-cause-lines.ts';
import { type FiguresSetting, groupFigures } from './group-figures.ts';
import { type NamedGroup, nameGroup, rangeOf } from './name-group.ts';
import { rankGroups } from './rank-groups.ts';
import { shareOfTotal } from './share-of-total.ts';

/** What groups are worked out with. */
export interface GroupsSetting extends FiguresSetting {
  readonly selection: CausesSelection;
  readonly catalogue: Pick<Catalogue, 'causes' | 'costs'>;
  readonly addsUp: boolean;
}

/** All admissions and every group of the division in the period shown, in the order in which they are listed. */
export function toCauseGroups(
  { age, area, benchmark }: CauseLines,
  setting: GroupsSetting,
): Pick<CausesAnswer, 'total' | 'groups'> {
  const { selection, catalogue } = setting;
  const total = groupFigures(area.total, benchmark.total, setting);
  const lines = area.groups.filter(({ category }) => category?.type === categoryTypeOf(selection));
  const groups = lines.flatMap((line) => {
    if (line.category === null) return [];
    const named = nameGroup(line.category, selection.by, age, catalogue.causes);
    return [toGroup(line, named, { area, benchmark }, total, setting)];
  });
  return { total, groups: rankGroups(groups) };
}

function toGroup(
  line: TrendLine,
  named: NamedGroup,
  { area, benchmark }: Pick<CauseLines, 'area' | 'benchmark'>,
  total: CausesAnswer['total'],
  setting: GroupsSetting,
): Omit<CauseGroup, 'rank'> {
  const { selection, catalogue, addsUp, period } = setting;
  const figures = groupFigures(line, lineLike(line, benchmark), setting);
  return {
    ...named,
    ...figures,
    ...(addsUp ? withShare(figures, total.difference) : {}),
    ...shareOfTotal(figures.measure, total.measure),
    ...costOfGroup(
      {
        by: selection.by,
        position: selection.position,
        age: line.age,
        group: named.key,
        admissions: figures.measure?.count ?? null,
        stays: staysIn(area, named.label, period),
      },
      catalogue.costs,
    ),
    parts: partsOf(named, { area, benchmark }, setting),
  };
}

function partsOf(
  named: NamedGroup,
  { area, benchmark }: Pick<CauseLines, 'area' | 'benchmark'>,
  setting: GroupsSetting,
): CauseGroup['parts'] {
  const { selection, catalogue } = setting;
  if (named.kind !== 'cause') return [];
  const type = partType(named.label, selection.position);
  return area.groups
    .filter(({ category }) => category?.type === type)
    .map((line) => {
      const label = line.category?.value ?? '';
      const part = catalogue.causes.find(({ kind, name }) => kind === 'part-of-cause' && name === label);
      return {
        key: part?.id ?? label,
        label,
        codes: part ? rangeOf(part) : null,
        ...groupFigures(line, lineLike(line, benchmark), setting),
      };
    });
}

/** England's line of the same category. */
function lineLike({ category }: TrendLine, { groups }: LinesOfArea): TrendLine | null {
  return (
    groups.find(
      (line) => line.category?.type === category?.type && line.category?.value === category?.value,
    ) ?? null
  );
}

/** The admissions of a group by length of stay, which only some extracts bring. */
function staysIn(
  { groups }: LinesOfArea,
  label: string,
  period: Period,
): (lengthOfStay: string) => number | null {
  const lines = groups.filter(({ category }) => category?.type === stayType(label));
  return (lengthOfStay) => {
    const line = lines.find(({ category }) => category?.value.toLowerCase() === lengthOfStay.toLowerCase());
    const figure = line?.observations.find((each) => spanKey(each.period) === spanKey(period));
    return figure?.count ?? null;
  };
}
