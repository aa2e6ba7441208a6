import type { Problem } from '../../server/observation/problem.ts';
import type { ExtractReport } from './extract-report.ts';

const statusWords = {
  accepted: 'accepted',
  refused: 'refused: nothing was stored',
  repeat: 'held already: nothing changed',
  'dry-run': 'would be accepted: a dry run stores nothing',
} as const;

/** What became of a file, for people: what was understood, what was normalised, what is wrong and where. */
export function printReport(report: ExtractReport): string {
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
    ...describeOffers(report),
    '',
  ]
    .map(showControls)
    .join('\n');
}

/** A terminal obeys control characters, which a file's texts may bring along: they are shown instead ("\u001b"). */
function showControls(line: string): string {
  return line.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function describeContent(report: ExtractReport): string[] {
  const { status, rowsRead, rowsAccepted, entries, totals } = report;
  if (status === 'refused') return [`  ${counted(rowsRead, 'row')} read`];
  return [
    `  ${counted(rowsRead, 'row')} read, ${formatNumber(rowsAccepted)} accepted`,
    ...describeFigures(report),
    ...(entries > 0 ? [`  ${counted(entries, 'fact')} beside figures`] : []),
    ...describeChanges(report),
    ...Object.entries(totals).map(([name, total]) => `  ${name}: ${formatNumber(total)}`),
  ];
}

function describeFigures({ indicators, areas, periods }: ExtractReport): string[] {
  if (indicators.length === 0) return [];
  const [first, last] = [periods[0], periods.at(-1)];
  const span = first === last ? first : `${first} to ${last}`;
  return [
    `  indicators ${indicators.join(', ')}; ${counted(areas, 'area')}; ${counted(periods.length, 'period')}, ${span}`,
  ];
}

function describeChanges({ status, changes }: ExtractReport): string[] {
  const { added, changed, removed, seriesCount } = changes;
  if (seriesCount === 0) return [];
  const parts = [
    `${formatNumber(added)} added`,
    `${formatNumber(changed)} changed`,
    `${formatNumber(removed)} removed`,
  ];
  const verb = status === 'dry-run' ? 'would change' : 'changed';
  return [`  ${verb} ${counted(seriesCount, 'series', 'series')}: figures ${parts.join(', ')}`];
}

/** Saved mappings that were made on a table like this one. */
function describeOffers({ mappings }: ExtractReport): string[] {
  return mappings.map(
    (name) => `  a saved mapping has the same column names: --mapping ${JSON.stringify(name)}`,
  );
}

function describeProblem({ file, line, column, value, rule, message }: Problem): string {
  const place = [
    ...(file === null ? [] : [file]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(column === null ? [] : [`column ${column}`]),
    ...(value === null ? [] : [`value ${JSON.stringify(value)}`]),
  ];
  return `  ${[...place, rule].join(', ')}: ${message}`;
}

function describeRest({ problemCount, problems }: ExtractReport): string[] {
  const rest = problemCount - problems.length;
  return rest > 0 ? [`  and ${counted(rest, 'further problem')}`] : [];
}

function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-GB');
}
