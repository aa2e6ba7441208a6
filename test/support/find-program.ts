import { spawnSync } from 'node:child_process';

/** Whether a program is installed, with the reason that a skipped test gives. */
export function findProgram(name: string): { readonly isAbsent: boolean; readonly because: string } {
  const isAbsent = spawnSync(name, ['--version']).error !== undefined;
  return { isAbsent, because: isAbsent ? ` (skipped: ${name} is not installed)` : '' };
}
