import { error, type Rules } from './rule.ts';

/** What is wrong with a row, before its layout reads it. */
export const rowRules = {
  'unclosed-quote': error(
    'a quotation mark that opens a cell and is not closed at its end',
    'Close the quotation mark at the end of the cell, or write one that belongs to the text twice.',
  ),
  'header-repeated': error(
    'the header row stands again among the rows',
    'Files were probably joined: remove this row, and check that the rows below it belong to this file.',
  ),
  'row-below-notes': error(
    'a row below the notes that end the table',
    'Remove the notes if the row belongs to the table above them; bring a second table as a file of its own.',
  ),
  'row-long': error(
    'more cells than the header has',
    'Put cells that contain the separator between quotation marks, or give the extra cells a column name.',
  ),
  'decimal-unclear': error(
    'a number that can be read in two ways',
    'Nothing in the file tells whether its comma or point stands for thousands or for decimals: write the number without thousands separators, and decimals with a point.',
  ),
  'file-cut-off': error(
    'a last row that breaks off',
    'The file was probably cut: take it again from the publisher. Where the row is whole, end it with a newline.',
  ),
  'cell-too-long': error(
    'a cell of more than 64 kB',
    'Shorten the cell, or look for a quotation mark left open.',
  ),
} satisfies Rules;
