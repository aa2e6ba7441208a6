import { useSyncExternalStore } from 'react';
import type { CollectedReport } from '../../selection/collected-report.ts';
import { followEverywhere, type Kept } from '../../selection/keep-in-browser.ts';
import { openReportKeeper } from '../../selection/kept-report.ts';

const keeper = openReportKeeper(() => window.localStorage);
const follow = followEverywhere(keeper, window);
const change: typeof keeper.change = (changed) => keeper.change(changed);

export interface KeptReport {
  readonly report: CollectedReport;
  readonly state: Kept<unknown>['state'];
  readonly change: typeof change;
}

/** The report that this browser keeps, and the way to change it. */
export function useKeptReport(): KeptReport {
  const { value: report, state } = useSyncExternalStore(follow, () => keeper.read());
  return { report, state, change };
}
