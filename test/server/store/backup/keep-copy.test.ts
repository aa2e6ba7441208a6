import { describeBackups } from './backup-suite.ts';
import { newDuckDbPlace } from './duckdb-place.ts';

describeBackups('a backup of the DuckDB store', newDuckDbPlace, [
  { into: 'DuckDB', newPlace: newDuckDbPlace },
]);
