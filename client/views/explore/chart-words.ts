import type { ExploreChart } from '../../selection/choose-explore-charts.ts';

/** What each chart is called, above its finding and in the list of those not shown. */
export const chartWords: Record<ExploreChart, string> = {
  overview: 'Overview',
  trend: 'Trend',
  comparison: 'Comparison',
  map: 'Map',
  relationship: 'Relationship',
  deprivation: 'By deprivation',
  sexes: 'By sex',
  responsibility: 'Who was responsible',
  causes: 'Causes',
};
