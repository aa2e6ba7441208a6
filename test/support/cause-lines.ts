import type { CausesSelection } from '../../server/answers/causes/causes-selection.ts';
import type { CauseLines, LinesOfArea } from '../../server/answers/causes/find-cause-lines.ts';
import type { TrendLine } from '../../server/answers/trend/find-trend-lines.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import { england, westSussex } from './answer-cases.ts';
import { causesFilling, shownPeriod } from './causes-cases.ts';
import { knownIndicator } from './trend-selections.ts';

/** West Sussex by first external cause, compared with England. */
export const causesSelection: CausesSelection = {
  indicator: knownIndicator(),
  area: westSussex,
  benchmark: england,
  by: 'cause',
  position: 'first',
  within: null,
  age: null,
  sex: 'persons',
  period: null,
};

/** The invented figures of one area as lines: one for each category, and the one of all admissions. */
export function causeLinesOf(area: typeof england): LinesOfArea {
  const own = causesFilling.observations.filter((each) => each.area === area.code);
  const lines = new Map<string, TrendLine>();
  for (const each of own) {
    const key = `${each.category?.type} ${each.category?.value}`;
    const { sex, category } = each;
    const before = lines.get(key)?.observations ?? [];
    const observations = [...before, { ...each, extract: 'causes' }].toSorted((one, other) =>
      one.period.start.localeCompare(other.period.start),
    );
    lines.set(key, { role: 'area', area, sex, age: ageBand(0, 4), category, observations });
  }
  const all = [...lines.values()];
  return {
    groups: all.filter(({ category }) => category !== null),
    total: all.find(({ category }) => category === null) ?? null,
  };
}

/** The lines of West Sussex and England in 2023/24. */
export const causeLines: CauseLines = {
  age: ageBand(0, 4),
  period: shownPeriod,
  area: causeLinesOf(westSussex),
  benchmark: causeLinesOf(england),
  held: [],
};
