/** Wiring: the folder that holds all state of a service. */
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { aliveAnswerSchema } from './contract/health.ts';
import { findNotice } from './server-notice.ts';

/** As long as a healthy service may take to say that it is alive. */
const patienceInMilliseconds = 3_000;

/** Makes the folder where there is none. Fails, saying how to mend it, where nothing can be written into it. */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Error(
      `the data folder cannot be written to: ${folder}. Let the user with the number ${userInfo().uid}, as which this program runs, write into it, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
}

/**
 * Fails where another service runs on the folder: it would lose the uploads that wait there. A notice that a killed one
 * left is no hindrance, whoever has its number now: the process must be there and its address answer as a service does.
 */
export async function refuseSecondService(folder: string): Promise<void> {
  const notice = await findNotice(folder);
  if (notice === null || notice.pid === process.pid || !isRunning(notice.pid)) return;
  if (!(await isService(notice.url))) return;
  throw new Error(
    `a service runs on this data folder already: ${folder} (process ${notice.pid}, ${notice.url}). Stop it (kill ${notice.pid}), or set DATA_DIR to another folder.`,
  );
}

/** Whether there is a process of this number, whosever it is. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isService(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patienceInMilliseconds);
    const answer: unknown = await (await fetch(`${url}/api/v1/health/live`, { signal })).json();
    return aliveAnswerSchema.safeParse(answer).success;
  } catch {
    // Nobody there, or no service: an answer and no fault.
    return false;
  }
}
