import { execFile } from 'node:child_process';
import { root } from '../architecture/source-files.ts';

/** What became of a command. */
export interface Ran {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `scripts/NAME.ts` as npm does, with settings beside those of the test. */
export function runScript(
  name: string,
  given: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ran> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', `scripts/${name}.ts`, ...given];
    const options = { cwd: root, env: { ...process.env, ...settings }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, command, options, (_error, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    );
  });
}
