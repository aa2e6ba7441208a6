/**
 * `npm run conformance -- FOLDER`: answers the reference's questions in a folder of vector files by the product's
 * statistics and compares within the tolerance that each file names. A line a set; the last line counts the cases.
 */
import { checkFolder, type SetReport } from './conformance/check-folder.ts';

/** Failures of one set that are shown; the rest are counted. */
const FAILURES_SHOWN = 5;

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  process.stderr.write('give one folder of vector files: npm run conformance -- FOLDER\n');
  process.exit(2);
}
const reports = checkFolder(folder);
for (const report of reports) process.stdout.write(`${describe(report)}\n`);
const count = (outcome: 'passed' | 'failed') => reports.reduce((sum, report) => sum + report[outcome], 0);
process.stdout.write(`${count('passed')} passed, ${count('failed')} failed\n`);
if (count('failed') > 0) process.exitCode = 1;

function describe({ set, passed, failed, worst, failures }: SetReport): string {
  const differs = worst.difference === 0 ? 'no difference' : worst.difference.toExponential(1);
  const line = `${set}: ${passed} passed, ${failed} failed, worst relative difference ${differs}${worst.where && ` (${worst.where})`}`;
  const shown = failures.slice(0, FAILURES_SHOWN).map((failure) => `\n  ${failure}`);
  const rest = failures.length > FAILURES_SHOWN ? `\n  and ${failures.length - FAILURES_SHOWN} more` : '';
  return `${line}${shown.join('')}${rest}`;
}
