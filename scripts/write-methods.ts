/** Writes what the page of methods says of each from the comments beside the code, so that the two cannot disagree. */
import { writeFileSync } from 'node:fs';
import { describeMethods, documentationFile } from './methods/describe-methods.ts';

writeFileSync(documentationFile, describeMethods());
