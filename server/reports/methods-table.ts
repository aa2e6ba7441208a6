import type { MethodAnswer, MethodsAnswer, NamedFigure } from '../contract/methods.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<MethodAnswer> = [
  ['method', ({ id }) => id],
  ['name', ({ name }) => name],
  ['group', ({ group }) => group],
  ['purpose', ({ purpose }) => purpose],
  ['summary', ({ summary }) => summary],
  ['formulas', ({ formulas }) => formulas.map(({ text }) => text).join(' | ')],
  ['notes', ({ notes }) => notes.join(' | ')],
  ['citations', ({ citations }) => citations.join(' | ')],
  ['see_also', ({ seeAlso }) => seeAlso.map(({ id }) => id).join(' ')],
  ['used_for', ({ usedFor }) => usedFor],
  ['example', ({ example }) => example.sentence],
  ['example_inputs', ({ example }) => writeFigures(example.inputs)],
  ['example_results', ({ example }) => writeFigures(example.results)],
];

/** The methods as a table: a row a method. */
export const methodsTable = (answer: MethodsAnswer): Table => toTable(columns, answer.methods);

const writeFigures = (figures: readonly NamedFigure[]) =>
  figures.map(({ name, value }) => `${name}: ${value}`).join(' | ');
