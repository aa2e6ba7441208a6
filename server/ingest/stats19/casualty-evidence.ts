import type { Findings } from '../collect-findings.ts';
import type { RuleName } from '../rules.ts';
import type { CasualtySeverity, RecordedAge } from './casualty-list.ts';
import { isSurelyMost } from './is-surely-most.ts';
import type { RoadUser } from './road-user.ts';

export type CasualtyClass = 'occupant' | 'pedestrian';

const A_THIRD = 1 / 3;

/** What one row of a casualty file says, by columns that must agree; null where a column is absent or blank. */
interface CasualtyRow {
  readonly casualtyClass: CasualtyClass | null;
  readonly roadUser: RoadUser;
  /** Whether the data guide has the type of casualty. */
  readonly isKnownType: boolean;
  readonly age: RecordedAge;
  /** The number of the band that single years belong to, and the one that the row gives. */
  readonly bands: { readonly ofYears: number; readonly given: number } | null;
  readonly severity: CasualtySeverity;
  readonly adjustedSerious: number | null;
  readonly line: number;
}

/**
 * What the rows of one casualty file say for and against its columns being what their names say. Where somebody
 * exchanged names or cells, each may still hold codes that the other could have, so that no single cell gives it away.
 */
export class CasualtyEvidence {
  readonly #types = new Tries();
  readonly #pedestrians = new Tries();
  readonly #bands = new Tries();
  readonly #ages = new Tries();
  readonly #adjusted = { serious: { rows: 0, sum: 0 }, slight: { rows: 0, sum: 0 } };

  add(row: CasualtyRow): void {
    const { casualtyClass, isKnownType, roadUser, age, bands, severity, adjustedSerious, line } = row;
    this.#types.add(isKnownType, line);
    if (casualtyClass !== null && roadUser !== 'Not known') {
      const says = [casualtyClass === 'pedestrian', roadUser === 'Pedestrian'];
      if (says.includes(true)) this.#pedestrians.add(!says.includes(false), line);
    }
    if (bands) this.#bands.add(bands.ofYears === bands.given, line);
    this.#ages.add(age.kind !== 'unknown', line);
    if (severity === 'fatal' || adjustedSerious === null) return;
    const group = this.#adjusted[severity];
    group.rows++;
    group.sum += adjustedSerious;
  }

  /** Reports what speaks against the file once its last row has come. */
  report(findings: Findings): void {
    this.#types.warn('casualty-type-new', findings);
    if (this.#pedestrians.mostlyFail) this.#pedestrians.warn('casualty-class-differs', findings);
    this.#bands.warn('age-band-differs', findings);
    const { firstLine, share } = this.#ages;
    if (this.#ages.mostlyFail) {
      findings.add('casualty-ages-mostly-unknown', { line: firstLine, said: share });
    }
    if (this.#types.mostlyFail) {
      findings.add('casualty-types-mostly-unknown', { line: this.#types.firstLine, said: this.#types.share });
    }
    if (this.#isAdjustmentReversed()) findings.add('adjusted-severity-reversed', {});
  }

  /** Of those seriously injured as recorded most stay serious, of those slightly injured few become so. */
  #isAdjustmentReversed(): boolean {
    const { serious, slight } = this.#adjusted;
    return (
      isSurelyMost(serious.rows, serious.rows) &&
      isSurelyMost(slight.rows, slight.rows) &&
      serious.sum / serious.rows < A_THIRD &&
      slight.sum / slight.rows > 1 - A_THIRD
    );
  }
}

/** How many rows a test was made on, and how many failed it. */
class Tries {
  rows = 0;
  failed = 0;
  firstLine: number | null = null;

  add(isPassed: boolean, line: number): void {
    this.rows++;
    if (isPassed) return;
    this.failed++;
    this.firstLine ??= line;
  }

  /** Counts the failures, where there are any. */
  warn(rule: RuleName, findings: Findings): void {
    if (this.failed > 0) findings.add(rule, { line: this.firstLine, said: this.share }, this.failed);
  }

  get mostlyFail(): boolean {
    return isSurelyMost(this.failed, this.rows);
  }

  get share(): string {
    return `${this.failed} of ${this.rows} rows`;
  }
}
