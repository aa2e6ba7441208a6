import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { builtService } from '../build/service.ts';

/** The service as a process that can be killed. */
export interface KeptService {
  readonly url: string;
  /** From starting the process to its being ready, by the clock and by the processor. */
  readonly startedInMilliseconds: number;
  readonly processorMilliseconds: number;
  /** Lines of its log so far. */
  readonly log: readonly string[];
  /** As a loss of power would: it is told nothing. Resolves once it is gone. */
  kill(): Promise<void>;
  /** As a user would. Resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the service and waits until it is ready. Fails with its log when it ends first. */
export async function startService(settings: Readonly<Record<string, string>>): Promise<KeptService> {
  const begun = performance.now();
  const child = spawn(process.execPath, builtService, {
    env: { ...process.env, ...settings, HOST: '127.0.0.1', DEMO: 'off', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  const url = await readAddress(child, log);
  return {
    url,
    startedInMilliseconds: Math.round(performance.now() - begun),
    processorMilliseconds: processorMillisecondsOf(child.pid),
    log,
    kill: async () => {
      await end(child, 'SIGKILL');
    },
    stop: () => end(child, 'SIGTERM'),
  };
}

async function readAddress(child: ChildProcess, log: readonly string[]): Promise<string> {
  if (child.stdout === null) throw new Error('no output of the service to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /: (http:\S+)$/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`the service ended before it was ready:\n${log.join('\n')}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code;
}

/** Milliseconds of one clock tick in Linux's account of processes. */
const TICK = 10;

/** What a process used of the processor, where the system tells (Linux); 0 elsewhere. */
function processorMillisecondsOf(pid: number | undefined): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) * TICK;
  } catch {
    // Not Linux: the clock alone is told then.
    return 0;
  }
}
