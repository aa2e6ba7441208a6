/** What columns of files mean in the lists of what the product holds: indicators, extracts, layouts, methods. */
export const listColumns: Readonly<Record<string, string>> = {
  bytes:
    'Size of the file in bytes; empty where small numbers are hidden, as it would tell how many rows there are.',
  category_types: 'What figures are held by besides area, age and sex.',
  caveats: 'What must be known to read the indicator.',
  citations: 'Where the method comes from.',
  column: 'Name of the column.',
  definition: 'What is counted, in the words of the publisher.',
  example: 'A worked example in words.',
  example_inputs: 'What goes into the example.',
  figure_after:
    'Of the latest period after the change: `shown`, `without-number` (hidden, or not available), or `not-shown`.',
  figure_before:
    'Of the latest period before the change: `shown`, `without-number` (hidden, or not available), or `not-shown`.',
  file_name: 'Name of the file.',
  first_period: 'The earliest period held.',
  formulas: 'The formulas of the method.',
  latest_period: 'The latest period held.',
  layout: 'Id of the layout by which the file is read.',
  nearly_written: '`yes` where the name is only similar to what was searched.',
  needed: 'True where a file without the column is refused.',
  observations_shown: 'How many of its figures are shown today; newer extracts take the place of the others.',
  page: 'The page of the product.',
  periods: 'The periods that it brought.',
  polarity: '`low-is-good`, `high-is-good` or `no-judgement`.',
  policy: 'How small numbers were hidden when the file came in.',
  received_at: 'When the file came in (ISO date and time, UTC).',
  received_by: 'Who brought the file.',
  rows_accepted:
    'How many rows were taken in; empty where small numbers are hidden, as it would help to work them out.',
  rows_read:
    'How many rows the file has; empty where small numbers are hidden, as it would help to work them out.',
  searched: 'What was searched for.',
  set: 'Id of the set of neighbours.',
  set_kind: 'Whether the set is worked out here or published.',
  set_name: 'Name of the set of neighbours.',
  sexes: 'The sexes that figures are held for.',
  sha256: 'SHA-256 of the file, by which it is known again.',
  supersedes: 'Ids of the extracts whose figures it took the place of.',
  warnings: 'What was normalised or is to be known.',
  what: 'What it is.',
  why: 'Why there is nothing to show, in words.',
};
