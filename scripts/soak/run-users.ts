import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type Chance, nextQuestion, startChance } from './questions.ts';

/** An answer as it came, to be asked again as at its version. */
export interface KeptAnswer {
  readonly path: string;
  readonly storeVersion: number;
  readonly text: string;
}

/** What the users found. */
export interface Findings {
  answers: number;
  /** One line each; the first hundred. */
  readonly errors: string[];
  readonly milliseconds: number[];
  readonly kept: KeptAnswer[];
}

/** What the users need to know. */
export interface Crowd {
  readonly url: string;
  readonly users: number;
  readonly areas: readonly string[];
  readonly until: AbortSignal;
}

const errorsAtMost = 100;
const answersKept = 300;

/** How long a user looks at an answer, at most. */
const looking = 600;

/** Lets users ask until the signal; each asks one question after another and never goes back in time. */
export async function runUsers(crowd: Crowd, findings: Findings): Promise<void> {
  await Promise.all(
    Array.from({ length: crowd.users }, (_, number) => runUser(crowd, startChance(number + 1), findings)),
  );
}

async function runUser({ url, areas, until }: Crowd, chance: Chance, findings: Findings): Promise<void> {
  const mine = Array.from({ length: 5 }, () => areas[Math.floor(chance() * areas.length)] ?? '');
  const tags = new Map<string, string>();
  let newest = 0;
  while (!until.aborted) {
    await wait(chance() * looking);
    const path = nextQuestion(mine, chance);
    const start = performance.now();
    try {
      const tag = tags.get(path);
      const response = await fetch(url + path, { headers: tag ? { 'if-none-match': tag } : {} });
      const body = await response.arrayBuffer();
      findings.answers++;
      findings.milliseconds.push(performance.now() - start);
      if (response.status === 304) continue;
      if (response.status !== 200) throw new Error(`status ${response.status}`);
      const given = response.headers.get('etag');
      if (given && chance() < 0.5) tags.set(path, given);
      newest = checkVersion(path, response, body, newest, chance, findings);
    } catch (error) {
      if (findings.errors.length < errorsAtMost) findings.errors.push(`${path}: ${tellError(error)}`);
    }
  }
}

const versioned = z.object({ storeVersion: z.int() });

/** Answers that are asked again as at their version: those of figures, as JSON. */
const canBeAskedAgain =
  /^\/api\/v1\/(?:trends|comparisons|profiles|causes|partner-trends|area-trends|overviews)\b/;

function checkVersion(
  path: string,
  response: Response,
  body: ArrayBuffer,
  newest: number,
  chance: Chance,
  { kept }: Findings,
): number {
  if (!response.headers.get('content-type')?.startsWith('application/json')) return newest;
  const text = new TextDecoder().decode(body);
  const { storeVersion } = versioned.parse(JSON.parse(text));
  if (storeVersion < newest) throw new Error(`went back from store version ${newest} to ${storeVersion}`);
  if (canBeAskedAgain.test(path) && chance() < 0.05) keepSome(kept, { path, storeVersion, text }, chance);
  return storeVersion;
}

/** Of all the time, not only of its beginning. */
function keepSome(kept: KeptAnswer[], answer: KeptAnswer, chance: Chance): void {
  if (kept.length < answersKept) kept.push(answer);
  else kept[Math.floor(chance() * answersKept)] = answer;
}

/** What failed, with what caused it. */
function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} because ${tellError(error.cause)}`;
}

/** Asks again what was kept, as at the version at which it was answered; gives the addresses that say something else. */
export async function findInconsistent(url: string, kept: readonly KeptAnswer[]): Promise<string[]> {
  const inconsistent: string[] = [];
  for (const { path, storeVersion, text } of kept) {
    const again = `${path}${path.includes('?') ? '&' : '?'}asAt=${storeVersion}`;
    try {
      const response = await fetch(url + again);
      if (response.status !== 200 || (await response.text()) !== text) inconsistent.push(again);
    } catch (error) {
      inconsistent.push(`${again}: ${String(error)}`);
    }
  }
  return inconsistent;
}
