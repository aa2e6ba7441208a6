import { parseArgs } from 'node:util';

export const usage = `usage: npm run soak -- [--minutes 20] [--users 32] [--json]

Runs the service on a data folder of its own, on this machine only, while so many users ask and extracts are brought and
withdrawn. Ends with 1 when an answer failed or was not what it should be, or memory or file handles did not level off.`;

export interface SoakArguments {
  readonly minutes: number;
  readonly users: number;
  readonly json: boolean;
}

const bounds = { minutes: [0.5, 600], users: [1, 200] } as const;

/** Reads the command line. Throws an Error that says what is wrong with it and how it should be. */
export function readArguments(given: readonly string[]): SoakArguments {
  const { minutes = '20', users = '32', json } = parse(given);
  return { minutes: readNumber('minutes', minutes), users: Math.round(readNumber('users', users)), json };
}

function readNumber(name: keyof typeof bounds, text: string): number {
  const [least, most] = bounds[name];
  const number = Number(text);
  if (number >= least && number <= most) return number;
  throw new Error(`invalid ${name}: ${text}; give a number from ${least} to ${most}\n${usage}`);
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...given],
      options: { minutes: text, users: text, json: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
