/**
 * `npm run soak`: the service on a data folder of its own, for a while, with users and changes. On this machine only.
 * Ends with 1 when something that must hold does not.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { asksForHelp } from './asks-for-help.ts';
import { percentile } from './bench/percentile.ts';
import { startService } from './bench/start-service.ts';
import { endBadly } from './run-server.ts';
import { type Changes, changeExtracts } from './soak/change-extracts.ts';
import { type Check, judgeSoak, type Soaked } from './soak/judge-soak.ts';
import { readArguments, type SoakArguments, usage } from './soak/read-arguments.ts';
import { type Findings, findInconsistent, runUsers } from './soak/run-users.ts';
import { nodeOptions, type Sample, watchProcess } from './soak/watch-process.ts';

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
  const folder = await mkdtemp(join(tmpdir(), 'injury-soak-'));
  try {
    const soaked = await soak(folder, asked);
    const checks = judgeSoak(soaked);
    process.stdout.write(asked.json ? toJson(asked, checks, soaked) : toTable(asked, checks, soaked));
    return checks.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function soak(folder: string, { minutes, users }: SoakArguments): Promise<Soaked> {
  const service = await startService(folder, {
    DEMO: 'on',
    METRICS: 'on',
    NODE_OPTIONS: nodeOptions,
    LOG_LEVEL: 'error',
    RATE_LIMIT: '1000000',
  });
  const findings: Findings = { answers: 0, errors: [], milliseconds: [], kept: [] };
  const changes: Changes = { brought: 0, withdrawn: 0, errors: [] };
  const samples: Sample[] = [];
  let inconsistent: string[] = [];
  let exitCode: number | null = null;
  try {
    const { url } = service;
    const { pid } = z
      .object({ pid: z.int() })
      .parse(JSON.parse(await readFile(join(folder, 'server.json'), 'utf8')));
    const token = (await readFile(join(folder, 'admin-token'), 'utf8')).trim();
    const areas = await findAreas(url);
    const until = AbortSignal.timeout(minutes * 60_000);
    await Promise.all([
      runUsers({ url, users, areas, until }, findings),
      changeExtracts({ url, token, areas, until }, changes),
      watchProcess({ url, pid, until }, samples, findings.errors),
    ]);
    inconsistent = await findInconsistent(url, findings.kept);
  } finally {
    exitCode = await service.stop();
  }
  return { findings, changes, inconsistent, samples, exitCode };
}

async function findAreas(url: string): Promise<string[]> {
  const response = await fetch(`${url}/api/v1/areas?type=utla`);
  const { areas } = z.object({ areas: z.array(z.object({ code: z.string() })) }).parse(await response.json());
  return areas.map(({ code }) => code);
}

function toTable({ minutes, users }: SoakArguments, checks: readonly Check[], soaked: Soaked): string {
  const { milliseconds, errors } = soaked.findings;
  const at = (share: number) => percentile(milliseconds, share).toFixed(0);
  const width = Math.max(...checks.map(({ name }) => name.length));
  return [
    `${minutes} minutes, ${users} users: answers in ${at(50)} ms at the median, ${at(99)} ms at the 99th percentile`,
    ...checks.map(
      ({ name, found, holds }) => `${holds ? 'holds ' : 'FAILS '} ${name.padEnd(width)}  ${found}`,
    ),
    ...[...errors, ...soaked.changes.errors, ...soaked.inconsistent].slice(0, 20).map((each) => `  ${each}`),
    '',
  ].join('\n');
}

function toJson(
  asked: SoakArguments,
  checks: readonly Check[],
  { findings, changes, inconsistent, samples }: Soaked,
) {
  const { milliseconds, answers, errors } = findings;
  const times = { p50: percentile(milliseconds, 50), p99: percentile(milliseconds, 99) };
  const { minutes, users } = asked;
  return `${JSON.stringify({ minutes, users, answers, milliseconds: times, checks, errors, changes, inconsistent, samples }, null, 2)}\n`;
}
