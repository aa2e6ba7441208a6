import type { Problem } from '../../server/observation/problem.ts';
import type { FileReport } from './file-report.ts';

const statusWords = {
  accepted: 'accepted',
  refused: 'refused: nothing was stored',
  repeat: 'held already: nothing changed',
  'dry-run': 'would be accepted: a dry run stores nothing',
} as const;

/** What became of a file, for people: what was understood, what was normalised, what is wrong and where. */
export function printReport(report: FileReport): string {
  const { file, status, layout, id, storeVersion } = report;
  return [
    `${file}: ${statusWords[status]}`,
    ...(layout ? [`  layout ${layout}, extract ${id}, store version ${storeVersion}`] : []),
    ...describeContent(report),
    ...report.warnings.map(
      ({ rule, count, message, firstLine }) =>
        `  warning ${rule}, ${counted(count, 'time')}${firstLine === null ? '' : `, first on line ${firstLine}`}: ${message}`,
    ),
    ...report.problems.map(describeProblem),
    ...describeRest(report),
    '',
  ].join('\n');
}

function describeContent({
  status,
  rowsRead,
  rowsAccepted,
  indicators,
  areas,
  periods,
  totals,
}: FileReport): string[] {
  if (status === 'refused') return [`  ${counted(rowsRead, 'row')} read`];
  const [first, last] = [periods[0], periods.at(-1)];
  const span = first === last ? first : `${first} to ${last}`;
  return [
    `  ${counted(rowsRead, 'row')} read, ${formatNumber(rowsAccepted)} accepted`,
    `  indicators ${indicators.join(', ')}; ${counted(areas, 'area')}; ${counted(periods.length, 'period')}, ${span}`,
    ...Object.entries(totals).map(([name, total]) => `  ${name}: ${formatNumber(total)}`),
  ];
}

function describeProblem({ line, column, value, rule, message }: Problem): string {
  const place = [
    ...(line === null ? [] : [`line ${line}`]),
    ...(column === null ? [] : [`column ${column}`]),
    ...(value === null ? [] : [`value ${JSON.stringify(value)}`]),
  ];
  return `  ${[...place, rule].join(', ')}: ${message}`;
}

function describeRest({ problemCount, problems }: FileReport): string[] {
  const rest = problemCount - problems.length;
  return rest > 0 ? [`  and ${counted(rest, 'further problem')}`] : [];
}

function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-GB');
}
