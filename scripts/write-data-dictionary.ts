/** Writes `docs/data-dictionary.md` and `docs/layouts.md` from the code, so that the pages and the product cannot disagree. */
import { writeFileSync } from 'node:fs';
import { describeContract } from './data-dictionary/describe-contract.ts';
import { describeLayouts } from './data-dictionary/describe-layouts.ts';

writeFileSync(new URL('../docs/data-dictionary.md', import.meta.url), describeContract());
writeFileSync(new URL('../docs/layouts.md', import.meta.url), describeLayouts());
