import type { Trace, TracedExtract, TracedFigure } from './trace-figures.ts';

const verdictWords: Readonly<Record<TracedFigure['verdict'], string>> = {
  equal: 'equal: the file says the same',
  differs: 'DIFFERS from the file',
  'not-found': 'NOT FOUND in the file',
  'not-read': 'not compared: the file was not read again',
  'no-file': 'not compared: no file supplied',
};

/** A trace in lines for people. */
export function printTrace(trace: Trace): string {
  return [
    `Figures of ${trace.address} at store version ${trace.storeVersion}`,
    ...trace.extracts.flatMap((extract) => [
      '',
      ...printExtract(extract),
      ...trace.figures.filter((figure) => figure.extract === extract.id).flatMap(printFigure),
    ]),
    '',
    ...trace.strangers.map(
      ({ file, sha256 }) => `${file}: not the file of any figure here; its SHA-256 is ${sha256}`,
    ),
    printSum(trace),
    '',
  ].join('\n');
}

/** Whether everything that was supplied was found to be so. */
export function isProven({ figures, strangers }: Trace): boolean {
  return (
    strangers.length === 0 && figures.every(({ verdict }) => verdict === 'equal' || verdict === 'no-file')
  );
}

function printExtract(extract: TracedExtract): string[] {
  const {
    id,
    fileName,
    publisher,
    sha256,
    layout,
    policy,
    released,
    receivedAt,
    receivedBy,
    files,
    because,
  } = extract;
  return [
    `Extract ${id}: ${fileName}, ${publisher}`,
    `  SHA-256 ${sha256}`,
    `  released ${released}; brought ${receivedAt} by ${receivedBy}; ${extract.status}`,
    `  read as ${layout}; small numbers: ${policy}`,
    files.length === 0
      ? '  file not supplied: the hash tells whether a file is the one'
      : `  supplied, with this hash: ${files.join(', ')}`,
    ...(because === null ? [] : [`  not read again: ${because}`]),
  ];
}

function printFigure(figure: TracedFigure): string[] {
  const { indicator, areaName, area, period, sex, age, category, value, missing, made, line, lineWhy } =
    figure;
  const what = [
    indicator,
    `${areaName} (${area})`,
    period,
    sex,
    age,
    ...(category === null ? [] : [category]),
  ];
  return [
    `  ${what.join(', ')}: ${value ?? missing}`,
    `    ${line === null ? lineWhy : `line ${line}`}; ${made}`,
    `    ${verdictWords[figure.verdict]}`,
    ...figure.differences.map(
      ({ field, answered, again }) => `      ${field}: answered ${answered}, by the file ${again}`,
    ),
  ];
}

function printSum({ figures }: Trace): string {
  const count = (verdict: TracedFigure['verdict']) =>
    figures.filter((figure) => figure.verdict === verdict).length;
  const told = (['equal', 'differs', 'not-found', 'not-read', 'no-file'] as const)
    .map((verdict) => [verdict, count(verdict)] as const)
    .filter(([, number]) => number > 0)
    .map(([verdict, number]) => `${number} ${verdict}`);
  return `${figures.length} figures: ${told.join(', ')}`;
}
