import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildService, builtService } from '../build/service.ts';

/** The service as a program of its own. */
export interface Service {
  readonly url: string;
  /** What it runs with, for commands that are to find it. */
  readonly environment: NodeJS.ProcessEnv;
  /** The most memory that it held so far, in megabytes, where the system tells (Linux); NaN elsewhere. */
  readonly peakMegabytes: () => Promise<number>;
  readonly processorSeconds: () => Promise<number>;
  /** Resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the service without its pages on the state in a folder, and gives it once it answers. */
export async function startService(folder: string, settings: NodeJS.ProcessEnv = {}): Promise<Service> {
  const environment = {
    ...process.env,
    DATA_DIR: folder,
    DEMO: 'off',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...settings,
  };
  await buildService();
  const server = spawn(process.execPath, builtService, {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    url: await findAddress(folder),
    environment,
    peakMegabytes: () => readPeak(server.pid ?? 0),
    processorSeconds: () => readProcessorSeconds(server.pid ?? 0),
    stop: async () => {
      server.kill('SIGTERM');
      const [code] = await once(server, 'exit');
      return code;
    },
  };
}

async function findAddress(folder: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => null);
    if (text !== null) return JSON.parse(text).url;
    await wait(100);
  }
  throw new Error('the service did not start within a minute');
}

async function readPeak(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** The processor's seconds that a program has taken so far, where the system tells (Linux); NaN elsewhere. */
export async function readProcessorSeconds(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Behind the name, which may hold anything but ends with the last bracket; in ticks of a hundredth of a second.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? Number.NaN) + Number(fields[12] ?? Number.NaN)) / 100;
}
