/**
 * `npm run ingest`: brings extracts into the store, through the server where one holds it. Ends with 1 when a file was
 * refused or nothing could be brought at all.
 */
import { readSettings, type Settings } from '../server/settings.ts';
import { openStoreHere } from './ingest/bring-here.ts';
import { type FileReport, reportFailure } from './ingest/file-report.ts';
import { findFailure } from './ingest/find-failure.ts';
import { printReport } from './ingest/print-report.ts';
import { asksForHelp, type IngestArguments, readArguments, usage } from './ingest/read-arguments.ts';
import { findServer, sendToServer } from './ingest/send-to-server.ts';
import { endBadly } from './run-server.ts';

type Bring = (file: string) => Promise<FileReport>;

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
  if (asked.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  return reports.some(({ status }) => status === 'refused') ? 1 : 0;
}

async function bringAll(asked: IngestArguments, settings: Settings): Promise<FileReport[]> {
  const server = await findServer(settings.dataFolder);
  if (server)
    return bringEach(asked, (file) => sendToServer(server, settings.dataFolder, file, asked.options));
  const store = await openStoreHere(settings);
  try {
    return await bringEach(asked, (file) => store.bring(file, asked.options));
  } finally {
    await store.close();
  }
}

async function bringEach({ files, json }: IngestArguments, bring: Bring): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) {
    const failure = await findFailure(file);
    const report = failure ? reportFailure(file, failure) : await bring(file);
    if (!json) process.stdout.write(`${printReport(report)}\n`);
    reports.push(report);
  }
  return reports;
}
