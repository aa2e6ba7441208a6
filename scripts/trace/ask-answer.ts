import { z } from 'zod';
import { answerAddress, unknownParameter } from './answer-address.ts';

/** Asks the service at an address below its root, or anywhere. */
export type Ask = (path: string) => Promise<Response>;

const problemSchema = z.object({ detail: z.string() });

/** More than any picture or page has of its own. */
const parametersLeftOutAtMost = 30;

/**
 * The answer behind an address as JSON. Parameters that the answer does not know (they decide how a picture or page looks)
 * are left out. Throws an Error with what the service said where it refuses the question.
 */
export async function askAnswer(address: string, ask: Ask): Promise<{ path: string; answer: unknown }> {
  const url = answerAddress(address);
  for (let tries = 0; tries <= parametersLeftOutAtMost; tries++) {
    const path = url.pathname + url.search;
    const response = await ask(path);
    if (response.ok) return { path, answer: await response.json() };
    const detail = await readDetail(response);
    const unknown = response.status === 400 ? unknownParameter(detail) : null;
    if (unknown === null || !url.searchParams.has(unknown)) {
      throw new Error(`not answered (${response.status}): ${path}: ${detail}`);
    }
    url.searchParams.delete(unknown);
  }
  throw new Error(`not answered: ${address} has too many unknown parameters`);
}

async function readDetail(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return problemSchema.parse(JSON.parse(text)).detail;
  } catch {
    // Not every server in between speaks in problem documents.
    return text.slice(0, 200);
  }
}
