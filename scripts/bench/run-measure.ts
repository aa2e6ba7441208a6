import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a measure reported. */
export type Measure = Readonly<Record<string, number>>;

/** Runs a measure of this folder in a process of its own, and gives what it reported. Fails when it ends badly. */
export async function runMeasure(program: string, args: readonly string[]): Promise<Measure> {
  return runProgram(process.execPath, ['--import', 'tsx', pathOf(program), ...args]);
}

/** The same for a measure in another language; null where that is not installed. */
export async function runMeasureIn(
  interpreter: 'Rscript' | 'python3',
  program: string,
  args: readonly string[],
): Promise<Measure | null> {
  try {
    return await runProgram(interpreter, [pathOf(program), ...args]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Ends a measure: prints its numbers with the memory that the process held at most. */
export function reportMeasure(numbers: Measure): void {
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ ...numbers, peakMegabytes })}\n`);
}

/**
 * The processor's seconds that all threads of this process have taken so far: other programs on the machine change them
 * less than the clock's.
 */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function runProgram(program: string, args: readonly string[]): Promise<Measure> {
  const { stdout } = await run(program, [...args], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}

function pathOf(program: string): string {
  return fileURLToPath(new URL(program, import.meta.url));
}
