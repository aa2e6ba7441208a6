/**
 * `npm run report`: the injury chapter of one area, or of every upper-tier area of a region, as Word files; through the
 * server where one holds the store. Ends with 1 when a chapter could not be written.
 */

import { join } from 'node:path';
import { readSettings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { openService, type Service } from './open-service.ts';
import { fetchChapter, findAreasOf } from './report/fetch-chapter.ts';
import { type ReportArguments, readArguments, usage } from './report/read-arguments.ts';
import { folderOf, requireFolder, writeWhole } from './report/write-whole.ts';
import { endBadly } from './run-server.ts';

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<number> {
  if (asksForHelp(given)) {
    say(usage);
    return 0;
  }
  const asked = readArguments(given);
  const isOne = asked.kind === 'area';
  await requireFolder(isOne ? folderOf(asked.out) : asked.out, !isOne);
  const service = await openService(readSettings(process.env));
  try {
    return isOne ? await writeOne(asked, service) : await writeAll(asked, service);
  } finally {
    await service.close();
  }
}

async function writeOne(asked: ReportArguments, service: Service): Promise<number> {
  const from = performance.now();
  const { bytes } = await fetchChapter(asked.code, asked, service);
  await writeWhole(asked.out, bytes);
  say(`${asked.out}: ${sizeAndTime(bytes, from)}`);
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** An area that fails is told, and the others are written all the same. */
async function writeAll(asked: ReportArguments, service: Service): Promise<number> {
  const from = performance.now();
  const areas = await findAreasOf(asked.code, service);
  let failed = 0;
  for (const [at, { code, name }] of areas.entries()) {
    const { succeeded, words } = await tryToWrite(code, asked, service);
    if (!succeeded) failed += 1;
    say(`${at + 1} of ${areas.length}: ${name}: ${words}`);
  }
  say(`${areas.length - failed} chapters written to ${asked.out}, ${failed} failed, ${seconds(from)} s`);
  return failed === 0 ? 0 : 1;
}

async function tryToWrite(
  code: string,
  asked: ReportArguments,
  service: Service,
): Promise<{ readonly succeeded: boolean; readonly words: string }> {
  const begun = performance.now();
  try {
    const { name, bytes } = await fetchChapter(code, asked, service);
    await writeWhole(join(asked.out, name), bytes);
    return { succeeded: true, words: `${name}, ${sizeAndTime(bytes, begun)}` };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { succeeded: false, words: `not written: ${told}` };
  }
}

function sizeAndTime(bytes: Uint8Array, from: number): string {
  return `${(bytes.byteLength / 1024 ** 2).toFixed(1)} MB, ${seconds(from)} s`;
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}
