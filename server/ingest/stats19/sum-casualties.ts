import type { ObservationSink } from '../take-observations.ts';
import type { CasualtyList } from './casualty-list.ts';
import { stepOf } from './tally.ts';

const NAMES = { fatal: 'killed', serious: 'seriously injured', slight: 'slightly injured' } as const;
const UNKNOWN_AGE = 'casualties of unknown age';

/** Ages for which the killed or seriously injured are added up: names, and the steps of age that they take in. */
const IN_YEARS = [
  ['KSI aged 0-4', 0, 4],
  ['KSI aged 5-15', 5, 15],
  ['KSI aged 0-15', 0, 15],
  ['KSI aged 0-17', 0, 17],
] as const;
const IN_BANDS = [
  ['KSI aged 0-5', 0, 0],
  ['KSI aged 0-15', 0, 2],
] as const;

/** Adds to the verdict the numbers by which an analyst checks a casualty file: every row of it, placed or not. */
export function sumCasualties(casualties: CasualtyList, sink: ObservationSink): void {
  const ages = casualties.hasBands ? IN_BANDS : IN_YEARS;
  const totals = new Map<string, number>();
  const add = (name: string, amount: number): void => {
    totals.set(name, (totals.get(name) ?? 0) + amount);
  };
  for (const name of Object.values(NAMES)) add(`${name}, all ages`, 0);
  for (const name of [UNKNOWN_AGE, ...ages.map(([age]) => age)]) add(name, 0);
  for (let at = 0; at < casualties.length; at++) {
    const casualty = casualties.get(at);
    add(`${NAMES[casualty.severity]}, all ages`, 1);
    if (casualty.age.kind === 'unknown') add(UNKNOWN_AGE, 1);
    for (const [name, from, to] of casualty.severity === 'slight' ? [] : ages) {
      if (isBetween(stepOf(casualty.age, casualties.hasBands ? 'bands' : 'years'), from, to)) add(name, 1);
    }
  }
  for (const [name, amount] of totals) sink.addToTotal(name, amount);
}

function isBetween(step: ReturnType<typeof stepOf>, from: number, to: number): boolean {
  return step !== null && step >= from && step <= to;
}
