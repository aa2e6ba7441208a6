import { z } from 'zod';
import { provenanceSchema } from '../contract/parts.ts';
import { releaseWords } from '../contract/source-words.ts';
import type { Cell, Table } from './table.ts';

/** What an answer may say of itself; an answer from no store, as the list of methods, says none of it. */
const spokenSchema = z.looseObject({
  storeVersion: z.number().optional(),
  storeVersionAt: z.string().nullable().optional(),
  demonstration: z.boolean().optional(),
  provenance: z.array(provenanceSchema).catch([]),
});

/**
 * The table with what a row must say to be understood without the page that it was taken from: whose figures, under
 * which licence, of which release, whether made up, as held when, and the address to ask again. Columns that the table
 * has stay as they are; these say it of the row alone, where those added here say it of the whole answer.
 */
export function standAlone(table: Table, answer: unknown, address: string): Table {
  const has = (name: string) => table.names.some((each) => each.replace(ofEitherAxis, '') === name);
  const added = columnsOf(answer, address).filter(
    ([name]) => !has(name) && !(name === 'release' && has('released')),
  );
  return {
    names: [...table.names, ...added.map(([name]) => name)],
    rowCount: table.rowCount,
    readRows: () => table.readRows().map((row) => [...row, ...added.map(([, cell]) => cell)]),
  };
}

/** A relationship has the columns of a figure twice. */
const ofEitherAxis = /^[xy]_/;

function columnsOf(answer: unknown, address: string): [name: string, cell: Cell][] {
  const { storeVersion, storeVersionAt, demonstration, provenance } = spokenSchema.parse(answer);
  const all = (texts: readonly string[]) => [...new Set(texts)].join(' | ');
  const real = provenance.filter((origin) => !origin.demonstration);
  const origins: [string, Cell][] =
    provenance.length === 0
      ? []
      : [
          ['source', all(provenance.map(({ source }) => source))],
          ['licence', all(provenance.map(({ licence }) => licence))],
          ['release', all(real.map(releaseWords)) || null],
        ];
  const held: [string, Cell][] =
    storeVersion === undefined
      ? []
      : [
          ['demonstration', demonstration ?? null],
          ['store_version', storeVersion],
          ['made_at', storeVersionAt ?? null],
        ];
  return [...origins, ...held, ['address', address]];
}
