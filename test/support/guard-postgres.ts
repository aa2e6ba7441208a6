/**
 * Runs a PostgreSQL server for the process that started this: `guard-postgres.ts FOLDER PROGRAM ARGUMENT…`. That process
 * ends the server with a line on standard input, the name of a signal. When it is gone without a word, however it came to
 * that, standard input ends: then the server is ended too, and the folder that holds it removed. The server is a child of
 * this process, so that no other can be hit.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { serverUser } from './find-postgres.ts';

const [folder = '', program = '', ...options] = process.argv.slice(2);
const server = spawn(program, options, { ...serverUser, cwd: folder, stdio: 'ignore' });
const orders = createInterface({ input: process.stdin });
let order: string | null = null;
let orphaned = false;

orders.once('line', (line) => {
  order = line;
  orders.close();
});
orders.once('close', () => {
  orphaned = order === null;
  server.kill(order === 'SIGQUIT' ? 'SIGQUIT' : 'SIGINT');
});
// Ctrl+C reaches every process of a terminal, and whoever started this has yet to say how the server is to end.
process.on('SIGINT', () => undefined);
server.once('error', () => process.exit(1));
server.once('exit', (code) => {
  if (orphaned) rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
