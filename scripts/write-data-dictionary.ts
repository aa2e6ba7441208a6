/** Writes `docs/data-dictionary.md` from the contract, so that the page and the answers cannot disagree. */
import { writeFileSync } from 'node:fs';
import { describeContract } from './data-dictionary/describe-contract.ts';

writeFileSync(new URL('../docs/data-dictionary.md', import.meta.url), describeContract());
