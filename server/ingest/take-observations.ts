import { maskObservation } from '../disclosure/mask-observation.ts';
import type { Area } from '../observation/area.ts';
import type { Entry } from '../observation/entry.ts';
import type { AreaInExtract, DisclosurePolicy } from '../observation/extract.ts';
import type { MissingReason } from '../observation/missing.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import { type AreaDateCheck, openAreaDateCheck } from './check-area-dates.ts';
import { SmallCounts } from './checks/small-counts.ts';
import type { Finding, Findings } from './collect-findings.ts';
import type { IndicatorTally } from './gather-indicators.ts';
import type { RuleName } from './rules.ts';
import type { StagingWriter } from './staging-writer.ts';

/** Where layouts send what they understood. */
export interface ObservationSink {
  /** Takes one observation as read; it is masked before it goes anywhere. */
  take(observation: Observation, indicator: IndicatorTally, isDemonstration: boolean): void;
  /** Takes one observation that its layout counted, and masked by the extract's policy, itself. */
  takeMasked(observation: Observation, indicator: IndicatorTally): void;
  /** Takes a fact that is no figure. */
  /** `isDemonstration` where the entry itself says that it is made up. */
  takeEntry(entry: Entry, isDemonstration?: boolean): void;
  /** Says that a row gave no figure and why: the rule's warning is counted, and the row is not one accepted. */
  leaveOut(rule: RuleName, finding: Finding): void;
  /** Adds to a number by which an analyst may check the file ("killed, all ages"). */
  addToTotal(name: string, amount: number): void;
  /** Says of which day content without periods is, where a column's name or the like tells (ISO date). */
  dateContent(day: string): void;
  /** Says that content of a held extract went into this one's figures. */
  dependOn(extract: string): void;
  /** Says which earlier extracts masking took into account: all that there are of the same figures. */
  maskAgainst(extracts: readonly string[]): void;
  /** Notes an area that the register does not carry, by the first name that the file gives it. */
  registerArea(code: string, name: string, line: number): void;
}

/** What the observations taken add up to. */
export interface ObservationTotals {
  readonly newAreas: readonly AreaInExtract[];
  readonly areas: number;
  /** In the order of time. */
  readonly periods: readonly Period[];
  readonly observationsTaken: number;
  readonly entriesTaken: number;
  readonly rowsLeftOut: number;
  /** The latest day that content without periods is of; null where nothing tells. */
  readonly contentDate: string | null;
  readonly dependsOn: readonly string[];
  /** Null where nothing was masked against others. */
  readonly maskedAgainst: readonly string[] | null;
  readonly counted: Readonly<Record<string, number>>;
  readonly rowsMissing: Readonly<Record<MissingReason, number>>;
  readonly demonstrationRows: number;
}

/** Takes observations into the staging place, masked by the extract's policy, and adds them up. */
export class ObservationTaker implements ObservationSink {
  readonly #policy: DisclosurePolicy | null;
  readonly #writer: StagingWriter;
  readonly #findings: Findings;
  readonly #checkDates: AreaDateCheck;
  readonly #today: string;
  readonly smallCounts = new SmallCounts();
  readonly #newAreas = new Map<string, AreaInExtract>();
  readonly #areas = new Set<string>();
  readonly #periods = new Set<Period>();
  readonly #missing = { suppressed: 0, 'not-available': 0, 'not-applicable': 0, 'not-compared': 0 };
  readonly #counted = new Map<string, number>();
  readonly #dependsOn = new Set<string>();
  #maskedAgainst: readonly string[] | null = null;
  #observationsTaken = 0;
  #contentDate: string | null = null;
  #entriesTaken = 0;
  #rowsLeftOut = 0;
  #demonstrationRows = 0;
  #isPolicyWanted = false;

  /** A policy of null is one that the user must still choose if any row has a count. */
  constructor(
    policy: DisclosurePolicy | null,
    writer: StagingWriter,
    findings: Findings,
    areas: ReadonlyMap<string, Area>,
    today: string,
  ) {
    this.#today = today;
    this.#checkDates = openAreaDateCheck(areas);
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
    if (policy === 'published-open' && !isDemonstration) this.smallCounts.look(observation, indicator);
    const shown =
      policy === 'published-open'
        ? observation
        : maskObservation(observation, policy, indicator.measure.multiplier);
    if (shown.count === null && observation.count !== null) {
      this.#findings.add('masked-one-by-one', { line: observation.line });
    }
    this.#write(shown, indicator, isDemonstration);
  }

  takeMasked(observation: Observation, indicator: IndicatorTally): void {
    this.#write(observation, indicator, false);
  }

  takeEntry(entry: Entry, isDemonstration = false): void {
    this.#entriesTaken++;
    if (isDemonstration) this.#demonstrationRows++;
    this.#writer.writeEntry(entry);
  }

  leaveOut(rule: RuleName, finding: Finding): void {
    this.#rowsLeftOut++;
    this.#findings.add(rule, finding);
  }

  addToTotal(name: string, amount: number): void {
    this.#counted.set(name, (this.#counted.get(name) ?? 0) + amount);
  }

  dateContent(day: string): void {
    if (this.#contentDate === null || day > this.#contentDate) this.#contentDate = day;
  }

  dependOn(extract: string): void {
    this.#dependsOn.add(extract);
  }

  maskAgainst(extracts: readonly string[]): void {
    this.#maskedAgainst = extracts;
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
      observationsTaken: this.#observationsTaken,
      entriesTaken: this.#entriesTaken,
      rowsLeftOut: this.#rowsLeftOut,
      contentDate: this.#contentDate,
      dependsOn: [...this.#dependsOn].sort(),
      maskedAgainst: this.#maskedAgainst,
      counted: Object.fromEntries(this.#counted),
      rowsMissing: this.#missing,
      demonstrationRows: this.#demonstrationRows,
    };
  }

  #write(shown: Observation, indicator: IndicatorTally, isDemonstration: boolean): void {
    this.#addUp(shown, isDemonstration);
    indicator.addRow(shown.age);
    this.#writer.write(shown);
  }

  #addUp({ area, period, missing, line }: Observation, isDemonstration: boolean): void {
    const fault = this.#checkDates(area, period);
    if (fault) this.#findings.add(fault.rule, { line, said: fault.said });
    this.#observationsTaken++;
    this.#areas.add(area);
    this.#addPeriod(period, line);
    if (missing !== null) this.#missing[missing]++;
    if (isDemonstration) this.#demonstrationRows++;
  }

  #addPeriod(period: Period, line: number): void {
    if (this.#periods.has(period)) return;
    this.#periods.add(period);
    if (period.start > this.#today) this.#findings.add('period-in-future', { line, said: period.label });
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
