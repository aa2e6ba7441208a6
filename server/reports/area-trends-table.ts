import type { AreaTrendsAnswer } from '../contract/area-trends.ts';
import { asTrend } from '../contract/area-trends-words.ts';
import type { Table } from './table.ts';
import { trendTable } from './trend-table.ts';

/**
 * Trends of many areas as a table, in the columns of a trend: a row for each point of each area in the order of the panels,
 * then the benchmark's. Without areas one row says why.
 */
export const areaTrendsTable = (answer: AreaTrendsAnswer): Table => trendTable(asTrend(answer));
