import type { ExtractAnswer, ExtractsAnswer } from '../contract/extracts.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<ExtractAnswer> = [
  ['extract', ({ id }) => id],
  ['status', ({ status }) => status],
  ['layout', ({ layout }) => layout],
  ['publisher', ({ publisher }) => publisher],
  ['file_name', ({ fileName }) => fileName],
  ['sha256', ({ sha256 }) => sha256],
  ['bytes', ({ bytes }) => bytes],
  ['received_at', ({ receivedAt }) => receivedAt],
  ['received_by', ({ receivedBy }) => receivedBy],
  ['released', ({ released }) => released],
  ['released_stated', ({ releasedStated }) => releasedStated],
  ['rows_read', ({ rowsRead }) => rowsRead],
  ['rows_accepted', ({ rowsAccepted }) => rowsAccepted],
  ['observations_shown', ({ observationsShown }) => observationsShown],
  ['entries', ({ entries }) => entries],
  ['warnings', ({ warnings }) => warnings.map(({ rule, count }) => `${rule}: ${count}`).join(' | ')],
  ['indicators', ({ indicators }) => indicators.map(({ id }) => id).join(' ')],
  ['areas', ({ areas }) => areas],
  ['periods', ({ periods }) => periods.join(' | ')],
  ['supersedes', ({ supersedes }) => supersedes.join(' ')],
  ['licence', ({ licence }) => licence],
  ['policy', ({ policy }) => policy],
  ['depends_on', ({ dependsOn }) => dependsOn.join(' ')],
  ['demonstration', ({ demonstration }) => demonstration],
];

/** The history of extracts as a table: a row an extract. */
export const extractsTable = (answer: ExtractsAnswer): Table => toTable(columns, answer.extracts);
