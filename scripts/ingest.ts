/**
 * `npm run ingest`: brings extracts into the store, through the server where one holds it. Ends with 1 when a file was
 * refused or nothing could be brought at all.
 */

import { basename } from 'node:path';
import { readSettings, type Settings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { type Destination, openStoreHere } from './ingest/bring-here.ts';
import { type ExtractReport, listByFile, reportFailure } from './ingest/extract-report.ts';
import { findFailure } from './ingest/find-failure.ts';
import { groupFiles, seeFile } from './ingest/group-files.ts';
import { printReport } from './ingest/print-report.ts';
import { type IngestArguments, readArguments, usage } from './ingest/read-arguments.ts';
import { findServer, openServer } from './ingest/send-to-server.ts';
import { openProgressLine } from './ingest/show-progress.ts';
import { endBadly } from './run-server.ts';

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<number> {
  if (asksForHelp(given)) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const asked = readArguments(given);
  const reports = await bringAll(asked, readSettings(process.env));
  if (asked.json) process.stdout.write(`${JSON.stringify(listByFile(asked.files, reports), null, 2)}\n`);
  return reports.some(({ status }) => status === 'refused') ? 1 : 0;
}

async function bringAll(asked: IngestArguments, settings: Settings): Promise<ExtractReport[]> {
  const { dataFolder } = settings;
  const server = await findServer(dataFolder);
  const destination = server === null ? await openStoreHere(settings) : openServer(server, settings);
  try {
    return await bringEach(asked, destination);
  } finally {
    await destination.close();
  }
}

async function bringEach(asked: IngestArguments, destination: Destination): Promise<ExtractReport[]> {
  const reports: ExtractReport[] = [];
  for (const files of await findGroups(asked)) {
    const report = await bringGroup(files, asked, destination);
    if (!asked.json) process.stdout.write(`${printReport(report)}\n`);
    reports.push(report);
  }
  return reports;
}

/** Files are looked at to see which belong together, unless that is said. */
async function findGroups({ files, together, options }: IngestArguments): Promise<(readonly string[])[]> {
  if (together) return [files];
  if (options.mapping !== null) return files.map((file) => [file]);
  return groupFiles(await Promise.all(files.map(seeFile)));
}

async function bringGroup(
  files: readonly string[],
  { options }: IngestArguments,
  destination: Destination,
): Promise<ExtractReport> {
  const [failure] = (await Promise.all(files.map(findFailure))).filter((each) => each !== null);
  if (failure) return reportFailure(files, failure);
  const line = openProgressLine(files.map((file) => basename(file)).join(' + '), process.stderr);
  try {
    return await destination.bring(files, options, line.show);
  } finally {
    line.clear();
  }
}
