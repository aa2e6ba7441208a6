/** A method as its comment tells of it. */
export interface MethodComment {
  readonly summary: string;
  readonly formulas: readonly CommentFormula[];
  readonly notes: readonly string[];
  readonly citations: readonly string[];
  /** Files that it points to for formulas or citations that it does not repeat. */
  readonly seeAlso: readonly string[];
}

/** A formula as it is read in the code. */
export interface CommentFormula {
  /** What is said right above it, for a case other than the first; null where the summary leads to it. */
  readonly introduction: string | null;
  readonly text: string;
}

/**
 * Reads the convention of the comments in `server/statistics`: the first paragraph says what the method is, indented
 * lines are formulas (one each, or several set apart by semicolons), paragraphs that begin with an author are
 * citations, those that end with a colon above a formula lead to it, all others are notes.
 */
export function readMethodComment(lines: readonly string[]): MethodComment {
  const blocks = splitBlocks(lines);
  const introductions = blocks.map((block, place) => introducing(block, blocks[place - 1], place - 1));
  const paragraphs = blocks.filter((block) => !isFormula(block)).map(joinLines);
  const [summary = '', ...others] = paragraphs
    .filter((paragraph) => !introductions.includes(paragraph))
    .map(withoutPointers)
    .filter((paragraph) => paragraph !== '');
  return {
    summary,
    formulas: blocks.flatMap((block, place) => readFormulas(block, introductions[place] ?? null)),
    notes: others.filter((paragraph) => !isCitation(paragraph)),
    citations: others.filter(isCitation).flatMap(splitCitations),
    seeAlso: paragraphs.flatMap(findPointers),
  };
}

type Block = readonly string[];

function splitBlocks(lines: readonly string[]): Block[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

const isFormula = (block: Block) => block.every((line) => line.startsWith('    '));

const joinLines = (block: Block) => block.join(' ');

/** The paragraph that leads to a formula, unless it is the first of all. */
function introducing(block: Block, before: Block | undefined, placeBefore: number): string | null {
  if (!isFormula(block) || before === undefined || placeBefore === 0) return null;
  return before.at(-1)?.endsWith(':') ? joinLines(before) : null;
}

/** A line that is indented further than the first goes on with the one before. */
function readFormulas(block: Block, introduction: string | null): CommentFormula[] {
  if (!isFormula(block)) return [];
  const indent = block[0]?.search(/\S/) ?? 0;
  const lines: string[] = [];
  for (const line of block) {
    const isContinued = line.search(/\S/) > indent;
    const start = isContinued ? `${lines.pop() ?? ''} ` : '';
    lines.push(start + line.trim());
  }
  const texts = lines.flatMap(splitFormulas);
  return texts.map((text, place) => ({ introduction: place === 0 ? introduction : null, text }));
}

/** A semicolon within brackets belongs to the formula. */
const splitFormulas = (line: string) => line.split(/; (?![^(]*\))/);

/** "Formula: `wilson.ts`." */
const pointer = /(?:^|(?<=\. ))[A-Z][^.:]*: `([\w-]+\.ts)`\.\s*/g;

const withoutPointers = (paragraph: string) => paragraph.replace(pointer, '').trim();

const findPointers = (paragraph: string) =>
  [...paragraph.matchAll(pointer)].map(([, file]) => file).filter((file) => file !== undefined);

/** "Wilson EB.", "Breslow NE, Day NE.", "Altman DG and others." */
const person = "[A-Z][\\w'’-]+ [A-Z]{1,3}(?:[.,]| and others\\.) ";

const organisation = [
  'APHO',
  'Association of Public Health Observatories',
  'Eurostat',
  'Office for Health Improvement and Disparities',
  'Office for National Statistics',
  'Public Health England',
  'Student\\.',
  'fingertips-open',
  'Reference implementation:',
].join('|');

const author = `(?:${person}|(?:${organisation})[ .,])`;
const startsCitation = new RegExp(`^${author}`);
const nextCitation = new RegExp(`(?<=\\. )(?=${author})`);

const isCitation = (paragraph: string) => startsCitation.test(paragraph);

const splitCitations = (paragraph: string) =>
  paragraph.split(nextCitation).map((citation) => citation.trim());
