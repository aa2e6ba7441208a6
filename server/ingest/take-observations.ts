import { maskObservation } from '../disclosure/mask-observation.ts';
import type { AreaInExtract, DisclosurePolicy } from '../observation/extract.ts';
import type { MissingReason } from '../observation/missing.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import type { Findings } from './collect-findings.ts';
import type { IndicatorTally } from './gather-indicators.ts';
import type { StagingWriter } from './staging-writer.ts';

/** Where layouts send what they understood. */
export interface ObservationSink {
  /** Takes one observation as read; it is masked before it goes anywhere. */
  take(observation: Observation, indicator: IndicatorTally, isDemonstration: boolean): void;
  /** Notes an area that the register does not carry, by the first name that the file gives it. */
  registerArea(code: string, name: string, line: number): void;
}

/** What the observations taken add up to. */
export interface ObservationTotals {
  readonly newAreas: readonly AreaInExtract[];
  readonly areas: number;
  /** In the order of time. */
  readonly periods: readonly Period[];
  readonly rowsTaken: number;
  readonly rowsMissing: Readonly<Record<MissingReason, number>>;
  readonly demonstrationRows: number;
}

/** Takes observations into the staging place, masked by the extract's policy, and adds them up. */
export class ObservationTaker implements ObservationSink {
  readonly #policy: DisclosurePolicy | null;
  readonly #writer: StagingWriter;
  readonly #findings: Findings;
  readonly #newAreas = new Map<string, AreaInExtract>();
  readonly #areas = new Set<string>();
  readonly #periods = new Set<Period>();
  readonly #missing = { suppressed: 0, 'not-available': 0, 'not-applicable': 0, 'not-compared': 0 };
  #rowsTaken = 0;
  #demonstrationRows = 0;
  #isPolicyWanted = false;

  /** A policy of null is one that the user must still choose if any row has a count. */
  constructor(policy: DisclosurePolicy | null, writer: StagingWriter, findings: Findings) {
    this.#policy = policy;
    this.#writer = writer;
    this.#findings = findings;
  }

  take(observation: Observation, indicator: IndicatorTally, isDemonstration: boolean): void {
    if (this.#policy === null && observation.count !== null) {
      this.#askForPolicy(observation.line);
      return;
    }
    const policy = this.#policy ?? 'published-open';
    const shown =
      policy === 'published-open'
        ? observation
        : maskObservation(observation, policy, indicator.measure.multiplier);
    this.#addUp(shown, isDemonstration);
    indicator.addRow(shown.age);
    this.#writer.write(shown);
  }

  registerArea(code: string, name: string, line: number): void {
    if (this.#newAreas.has(code)) return;
    // A copy: the cell is a window on the block that it was read from.
    const ownName = Buffer.from(name.trim() === '' ? code : name.trim()).toString();
    this.#newAreas.set(code, { code, name: ownName });
    this.#findings.add('area-not-in-register', { line, said: `${code} (${ownName})` });
  }

  totals(): ObservationTotals {
    return {
      newAreas: [...this.#newAreas.values()],
      areas: this.#areas.size,
      periods: inOrderOfTime(this.#periods),
      rowsTaken: this.#rowsTaken,
      rowsMissing: this.#missing,
      demonstrationRows: this.#demonstrationRows,
    };
  }

  #addUp({ area, period, missing }: Observation, isDemonstration: boolean): void {
    this.#rowsTaken++;
    this.#areas.add(area);
    this.#periods.add(period);
    if (missing !== null) this.#missing[missing]++;
    if (isDemonstration) this.#demonstrationRows++;
  }

  /** Unmasked counts never reach the staging place, so that the first of them settles it. */
  #askForPolicy(line: number): void {
    if (!this.#isPolicyWanted) this.#findings.add('policy-not-chosen', { line });
    this.#isPolicyWanted = true;
  }
}

function inOrderOfTime(periods: ReadonlySet<Period>): Period[] {
  const byLabel = new Map([...periods].map((period) => [period.label, period]));
  return [...byLabel.values()].toSorted(
    (one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end),
  );
}
