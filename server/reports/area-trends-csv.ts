import type { AreaTrendsAnswer } from '../contract/area-trends.ts';
import { asTrend } from '../contract/area-trends-words.ts';
import { toCsv } from './csv.ts';
import type { Table } from './table.ts';
import { trendTable } from './trend-table.ts';

/**
 * Trends of many areas as CSV, in the columns of a trend: a row for each point of each area in the order of the panels,
 * then the benchmark's. Without areas one row says why.
 */
export const areaTrendsTable = (answer: AreaTrendsAnswer): Table => trendTable(asTrend(answer));

export const areaTrendsCsv = (answer: AreaTrendsAnswer): string => toCsv(areaTrendsTable(answer));
