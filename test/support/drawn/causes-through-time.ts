import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import { type DrawnKind, figuresOf, limitsOf, type ToldRow, valuesOf } from './drawn-kind.ts';
import { linesOnPaper, linesOnScreen } from './trends.ts';

export const causeTrends: DrawnKind<CauseTrendsAnswer> = {
  name: 'causes through time',
  page: '/causes?area=E10000032&age=0-4&view=time',
  answer: '/cause-trends?area=E10000032&age=0-4',
  figure: '/charts/cause-trends.svg?area=E10000032&age=0-4',
  told: ({ groups, nights }) => {
    const panels = [
      ...groups
        .filter(({ series }) => series !== null && valuesOf(series.points).some((value) => value > 0))
        .map(({ series, benchmark }) => [series, benchmark]),
      ...(nights ? [nights.series] : []),
    ];
    return Object.fromEntries(
      panels.flatMap((lines, panel) =>
        lines.flatMap((line) => {
          if (line === null) return [];
          const limits = line.role === 'area' ? [[`${panel} limits ${line.key}`, limitsOf(line.points)]] : [];
          return [[`${panel} ${line.key}`, valuesOf(line.points)], ...limits];
        }),
      ),
    );
  },
  onPaper: linesOnPaper,
  onScreen: linesOnScreen,
  tables: ({ groups, nights }) => [
    groups.flatMap(({ label, series }): ToldRow[] => (series ? [[label, valuesOf(series.points)]] : [])),
    (nights?.series[0]?.points ?? []).map((point): ToldRow => [point.period.label, figuresOf(point)]),
  ],
};
