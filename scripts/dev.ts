/** `npm run dev`: the interface, started again at each change, and the pages by Vite, which shows changes at once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')));

const programs = [run(tsx, ['watch', '--clear-screen=false', 'scripts/serve.ts']), run(vite, [])];
for (const program of programs) program.once('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll);

function run(program: string, options: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...options], { cwd: root, stdio: 'inherit' });
}

/** Either without the other is of no use. */
function stopAll(): void {
  for (const program of programs) program.kill('SIGTERM');
}
