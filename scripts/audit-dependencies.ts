/**
 * Asks the registry whether a weakness is known of a package in the lock file, and says what it found. Ends with 1 where
 * a serious one is known of a package that the product runs with; says so, and ends with 0, where the registry cannot be
 * asked.
 */
import { spawnSync } from 'node:child_process';
import { describeAudit } from './audit/describe-audit.ts';

const patience = ['--fetch-retries=0', '--fetch-timeout=20000'];

const { stdout, stderr } = spawnSync('npm', ['audit', '--json', '--omit=dev', ...patience], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { told, isSound } = describeAudit(stdout, stderr);
process.stderr.write(`${told}\n`);
process.exit(isSound ? 0 : 1);
