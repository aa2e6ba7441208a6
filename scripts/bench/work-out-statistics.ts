/**
 * A measure, run as a program of its own: `work-out-statistics.ts FILE` works out a crude rate with limits at two levels for
 * every row of FILE (`count,denominator`) and a recent trend for every hundred of them, and reports the processor's
 * seconds for each, which other programs on the machine change less than the clock's.
 * The sums are reported so that another program's can be held against them.
 */
import { readFileSync } from 'node:fs';
import { crudeRate } from '../../server/statistics/crude-rate.ts';
import { pointsInRecentTrend, recentTrendOfProportions } from '../../server/statistics/recent-trend.ts';
import { reportMeasure } from './run-measure.ts';

const ROWS_A_TREND = 100;

const [file = ''] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number))
  .map(([count = Number.NaN, denominator = Number.NaN]) => ({ count, denominator }));
const series = Array.from({ length: Math.floor(rows.length / ROWS_A_TREND) }, (_, index) =>
  rows.slice(index * ROWS_A_TREND, index * ROWS_A_TREND + pointsInRecentTrend),
);

const processorSeconds = () => process.cpuUsage().user / 1e6;

const begun = processorSeconds();
let sumOfUpperLimits = 0;
for (const { count, denominator } of rows) {
  sumOfUpperLimits += crudeRate({ count, denominator, multiplier: 10_000, confidence: 0.95 }).upper ?? 0;
  sumOfUpperLimits += crudeRate({ count, denominator, multiplier: 10_000, confidence: 0.998 }).upper ?? 0;
}
const rated = processorSeconds();
let sumOfChiSquared = 0;
for (const points of series) sumOfChiSquared += recentTrendOfProportions(points).chiSquared ?? 0;
const judged = processorSeconds();

reportMeasure({
  rates: rows.length,
  rateSeconds: rated - begun,
  sumOfUpperLimits,
  trends: series.length,
  trendSeconds: judged - rated,
  sumOfChiSquared,
});
