import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a measure of this folder in a process of its own, and gives what it reported. Fails when it ends badly. */
export async function runMeasure(program: string, args: readonly string[]): Promise<Record<string, number>> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await run(process.execPath, ['--import', 'tsx', path, ...args], { maxBuffer: 1 << 24 });
  const report: Record<string, number> = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  return report;
}

/** Ends a measure: prints its numbers with the memory that the process held at most. */
export function reportMeasure(numbers: Readonly<Record<string, number>>): void {
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ ...numbers, peakMegabytes })}\n`);
}
