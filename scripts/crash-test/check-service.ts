import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Acknowledged, question } from './change-all-the-time.ts';

/** An extract as the service lists it. */
interface Listed {
  readonly id: string;
  readonly status: 'accepted' | 'superseded' | 'withdrawn';
}

/** A service that was started again, and the secret that its store is changed with. */
export interface Restarted {
  readonly url: string;
  readonly token: string;
}

/**
 * What is wrong with a store after a start, a line a fault: none where every acknowledged change is there, the one that was
 * under way is there whole or not at all, and each version answers as it did before. Takes what it finds as known.
 */
export async function findFaults(service: Restarted, known: Acknowledged): Promise<string[]> {
  const { storeVersion, extracts } = await read<{ storeVersion: number; extracts: Listed[] }>(
    `${service.url}/api/v1/extracts`,
  );
  const faults: string[] = [];
  const made = storeVersion - known.version;
  if (made !== 0 && !(made === 1 && known.underWay !== null)) {
    faults.push(`the store is at version ${storeVersion}, and ${known.version} was acknowledged`);
  }
  if (made === 1) settle(known, extracts, faults);
  known.version = storeVersion;
  known.underWay = null;
  faults.push(...compareExtracts(extracts, known));
  faults.push(...(await countRows(service, known)));
  faults.push(...(await compareAnswers(service.url, known)));
  return faults;
}

/** The change that was under way came to be: it is known from now on. */
function settle(known: Acknowledged, extracts: readonly Listed[], faults: string[]): void {
  const { held, underWay } = known;
  if (underWay === null) return;
  known.figures += underWay.figures;
  if (underWay.kind === 'withdraw') {
    held.delete(underWay.rate);
    return;
  }
  const ids = new Set(held.values());
  const fresh = extracts.find(({ id, status }) => status !== 'withdrawn' && !ids.has(id));
  if (fresh) held.set(underWay.rate, fresh.id);
  else faults.push('a version was made, and no extract came with it');
}

function compareExtracts(extracts: readonly Listed[], { held }: Acknowledged): string[] {
  const inForce = new Set(extracts.filter(({ status }) => status !== 'withdrawn').map(({ id }) => id));
  const lost = [...held].filter(([, id]) => !inForce.delete(id));
  return [
    ...lost.map(([rate, id]) => `extract ${id} (rate ${rate}) was acknowledged and is not in force`),
    ...[...inForce].map((id) => `extract ${id} is in force, and was withdrawn or never brought`),
  ];
}

/** Every row there is: a backup counts them as it reads them. */
async function countRows({ url, token }: Restarted, known: Acknowledged): Promise<string[]> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/api/v1/backups`, { method: 'POST', headers });
  if (response.status !== 201) return [`no backup: ${response.status} ${await response.text()}`];
  const { folder } = (await response.json()) as { folder: string };
  const { rows } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await rm(folder, { recursive: true });
  const expected: Record<string, number> = { observation: known.figures, store_event: known.version };
  return Object.entries(expected)
    .filter(([table, count]) => rows[table] !== count)
    .map(([table, count]) => `${rows[table]} rows of ${table}, and ${count} were acknowledged`);
}

/** Older versions that are looked at anew after each start, beside the newest. */
const LOOKED_AT = 4;

/** A version never changes: what it answered before it answers byte for byte. */
async function compareAnswers(url: string, { version: newest, answers }: Acknowledged): Promise<string[]> {
  const faults: string[] = [];
  for (const version of [...[...answers.keys()].slice(-LOOKED_AT), newest]) {
    if (version < 1) continue;
    const response = await fetch(`${url}${question}&asAt=${version}`);
    const text = await response.text();
    const before = answers.get(version);
    if (!response.ok) faults.push(`version ${version} is not answered: ${response.status} ${text}`);
    if (before !== undefined && before !== text)
      faults.push(`version ${version} answers otherwise than before`);
    answers.set(version, text);
  }
  return faults;
}

async function read<Answer>(address: string): Promise<Answer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
