import { expect, it } from 'vitest';
import { tidyHeader } from '../../../../server/ingest/wide-tables/tidy-header.ts';

it('puts the names of columns that are broken inside their cells on one line', () => {
  const head = { fileName: 'a.csv', preamble: [], header: [' Area Code', 'Number\nFYE 2021\n[p]'], line: 3 };
  expect(tidyHeader(head)).toEqual({ ...head, header: ['Area Code', 'Number FYE 2021 [p]'] });
});
