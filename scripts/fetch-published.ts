/**
 * `npm run fetch-published`: fetches the current extracts from their publishers into a dated folder, with checksums, and
 * brings them into the store. Ends with 1 when a file could not be had or was refused.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatedFolder } from './fetch-published/dated-folder.ts';
import {
  type FetchSetting,
  type FileOutcome,
  fetchPublication,
} from './fetch-published/fetch-publication.ts';
import { type Publication, readPublications } from './fetch-published/publications.ts';
import { type FetchArguments, readArguments, usage } from './fetch-published/read-arguments.ts';
import { endBadly } from './run-server.ts';

const patience = { attempts: 4, firstWaitInMilliseconds: 1000, longestWaitInMilliseconds: 60_000 };

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  endBadly(error);
}

async function main(asked: FetchArguments): Promise<number> {
  const publications = choose(readPublications(), asked.ids);
  if (asked.help || asked.list) {
    say(asked.help ? usage : publications.map(({ id, title }) => `${id}: ${title}`).join('\n'));
    return 0;
  }
  const now = new Date();
  const day = now.toISOString().slice(0, 10);
  const setting: FetchSetting = {
    parent: asked.folder,
    day,
    folder: await DatedFolder.open(asked.folder, day),
    mirror: asked.mirror,
    pauseInMilliseconds: asked.pauseInSeconds * 1000,
    patience,
    now: () => new Date(),
  };
  let isWhole = true;
  for (const publication of publications) isWhole = (await take(publication, setting, asked)) && isWhole;
  say(`\nin ${setting.folder.path}, with SHA256SUMS`);
  return isWhole ? 0 : 1;
}

function choose(publications: readonly Publication[], ids: readonly string[]): readonly Publication[] {
  const unknown = ids.find((wanted) => !publications.some(({ id }) => id === wanted));
  if (unknown !== undefined) {
    throw new Error(
      `unknown publication: ${unknown}; there are ${publications.map(({ id }) => id).join(', ')}`,
    );
  }
  return ids.length === 0 ? publications : publications.filter(({ id }) => ids.includes(id));
}

/** Fetches one publication and brings what came; whether all of it came and was taken. */
async function take(
  publication: Publication,
  setting: FetchSetting,
  { ingest }: FetchArguments,
): Promise<boolean> {
  say(`\n${publication.publisher}\n${publication.title}`);
  const outcomes = await fetchPublication(publication, setting, (outcome) => say(`  ${describe(outcome)}`));
  const came = outcomes.filter(({ status }) => status !== 'failed');
  const isWhole = came.length === outcomes.length;
  if (publication.together && !isWhole) {
    say('  not brought: its files belong together, and one is missing');
    return false;
  }
  if (!ingest || came.length === 0) return isWhole;
  const paths = came.map(({ name }) => join(setting.folder.path, name));
  return (await bring(publication, paths)) && isWhole;
}

/** Runs the command that anybody would type. */
async function bring({ layout }: Publication, paths: readonly string[]): Promise<boolean> {
  const command = fileURLToPath(new URL('./ingest.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', command, '--layout', layout, '--', ...paths], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}

function describe({ name, status, bytes, because }: FileOutcome): string {
  if (status === 'failed') return `${name}: failed: ${because}`;
  const how = {
    fetched: 'fetched',
    unchanged: 'unchanged since it was last fetched',
    kept: 'fetched already today',
  };
  return `${name}: ${how[status]}, ${bytes} bytes`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
