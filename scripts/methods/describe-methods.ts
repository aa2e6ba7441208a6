import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MethodDocumentation } from '../../server/answers/methods/method-documentation.ts';
import { type DocComment, readDocComments } from './read-doc-comments.ts';
import { readMethodComment } from './read-method-comment.ts';
import { toAnalystWords } from './to-analyst-words.ts';
import { toMathMarkup } from './to-math-markup.ts';

const methodsFolder = join(import.meta.dirname, '../../server/statistics');

/** Where the documentation is kept for the server to read. */
export const documentationFile = join(
  import.meta.dirname,
  '../../server/answers/methods/method-documentation.json',
);

/** The documentation of every method as JSON: each exported function whose comment has a formula or a citation. */
export function describeMethods(): string {
  const files = readdirSync(methodsFolder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return `${JSON.stringify(files.flatMap(describeFile), null, 2)}\n`;
}

function describeFile(file: string): MethodDocumentation[] {
  return readDocComments(readFileSync(join(methodsFolder, file), 'utf8'))
    .map((found) => describeFunction(file, found))
    .filter(({ formulas, citations }) => formulas.length > 0 || citations.length > 0);
}

function describeFunction(file: string, { name, comment }: DocComment): MethodDocumentation {
  const { summary, formulas, notes, citations, seeAlso } = readMethodComment(comment);
  return {
    file,
    function: name,
    summary: toAnalystWords(summary),
    formulas: formulas.map(({ introduction, text }) => ({
      introduction: introduction === null ? null : toAnalystWords(introduction),
      text,
      mathml: toMathMarkup(text),
    })),
    notes: notes.map(toAnalystWords),
    citations,
    seeAlso,
  };
}
