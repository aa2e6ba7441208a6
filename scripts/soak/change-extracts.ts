import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** What came of bringing and withdrawing. */
export interface Changes {
  brought: number;
  withdrawn: number;
  readonly errors: string[];
}

/** Extracts of which each is brought, withdrawn and brought again, so that the store does not grow without end. */
const extracts = 6;
const areasInEach = 40;
const years = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];

const verdictSchema = z.object({ id: z.string(), status: z.string() });

/** Brings and withdraws extracts, one every few seconds, until the signal. */
export async function changeExtracts(
  { url, token, areas, until }: { url: string; token: string; areas: readonly string[]; until: AbortSignal },
  changes: Changes,
): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
  const held: string[] = [];
  for (let turn = 0; !until.aborted; turn++) {
    try {
      const brought = await fetch(`${url}/api/v1/extracts?policy=published-open&fileName=soak.csv`, {
        method: 'POST',
        headers,
        body: writeExtract(turn % extracts, areas),
      });
      const verdict = verdictSchema.parse(await brought.json());
      if (verdict.status !== 'accepted') throw new Error(`not accepted: ${verdict.status}`);
      changes.brought++;
      held.push(verdict.id);
      const oldest = held.length > extracts / 2 ? held.shift() : undefined;
      if (oldest !== undefined) {
        const gone = await fetch(`${url}/api/v1/extracts/${oldest}`, { method: 'DELETE', headers });
        if (gone.status !== 200) throw new Error(`not withdrawn: ${oldest}: status ${gone.status}`);
        changes.withdrawn++;
      }
    } catch (error) {
      changes.errors.push(String(error));
    }
    await wait(3_000, undefined, { signal: until }).catch(() => undefined);
  }
}

/** Injury admissions of some areas in our own layout; every number tells from which extract it came. */
function writeExtract(number: number, areas: readonly string[]): string {
  const header =
    'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note';
  const rows = areas.slice(0, areasInEach).flatMap((area, at) =>
    years.map((year, later) => {
      const count = 800 + 10 * at + 3 * later + 100 * number;
      return `injury-admissions,${area},${year},persons,0-14,,,${count / 10},,,${count},100000,`;
    }),
  );
  return `${[header, ...rows].join('\n')}\n`;
}
