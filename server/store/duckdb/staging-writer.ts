import { rm } from 'node:fs/promises';
import type { Entry } from '../../observation/entry.ts';
import { missingReasons } from '../../observation/missing.ts';
import type { Observation } from '../../observation/observation.ts';
import { sexes } from '../../observation/sex.ts';
import type { RowBlock } from './row-block.ts';
import type { StagedEntry, StagedNote, StagingPlace } from './staging-place.ts';
import type { StagedSummary } from './staging-summary.ts';
import { StagingTerms } from './staging-terms.ts';

/** Notes or entries handed on at a time. */
const BATCH = 1000;

/** Takes the observations of one extract. Numbers must be finite: the staging file writes a missing one as NaN. */
export class DuckDbStagingWriter {
  private readonly staging: string;
  private readonly place: StagingPlace;
  private readonly terms = new StagingTerms((note) => this.takeNote(note));
  private block: RowBlock;
  private notes: StagedNote[] = [];
  private entries: StagedEntry[] = [];

  /** Rows go to `place`, which fills the file `staging`. */
  constructor(staging: string, place: StagingPlace) {
    this.staging = staging;
    this.place = place;
    this.block = place.nextBlock();
  }

  /** Takes one observation; it may be called in a tight loop. */
  write(observation: Observation): void {
    const { block, terms } = this;
    const row = block.rows;
    block.indicator[row] = terms.codeOfIndicator(observation.indicator);
    block.area[row] = terms.codeOfArea(observation.area);
    block.period[row] = terms.codeOfPeriod(observation.period);
    block.sex[row] = sexes.indexOf(observation.sex);
    block.age[row] = terms.codeOfAge(observation.age);
    block.category[row] = terms.codeOfCategory(observation.category);
    block.value[row] = observation.value ?? Number.NaN;
    block.lower95[row] = observation.lower95 ?? Number.NaN;
    block.upper95[row] = observation.upper95 ?? Number.NaN;
    block.lower998[row] = observation.lower998 ?? Number.NaN;
    block.upper998[row] = observation.upper998 ?? Number.NaN;
    block.count[row] = observation.count ?? Number.NaN;
    block.denominator[row] = observation.denominator ?? Number.NaN;
    block.missing[row] = observation.missing === null ? 0 : missingReasons.indexOf(observation.missing) + 1;
    block.notes[row] = terms.codeOfNotes(observation.notes);
    block.line[row] = observation.line;
    block.rows = row + 1;
    if (block.isFull) this.sendRows();
  }

  /** Takes one fact that is no figure; it may be called in a tight loop, too. */
  writeEntry({ kind, key, body, line }: Entry): void {
    if (this.entries.push({ kind, key, body: JSON.stringify(body), line }) === BATCH) this.sendEntries();
  }

  /** Writes what is buffered, merges identical repetitions and finds conflicting ones. Called once, after the last row. */
  finish(): Promise<StagedSummary> {
    this.sendRows();
    this.sendEntries();
    this.sendNotes();
    return this.place.finish(this.terms.texts());
  }

  /** Gives up: closes and leaves nothing behind. */
  async abandon(): Promise<void> {
    await this.place.close();
    await rm(this.staging, { force: true });
  }

  private takeNote(note: StagedNote): void {
    if (this.notes.push(note) === BATCH) this.sendNotes();
  }

  private sendRows(): void {
    if (this.block.rows === 0) return;
    this.place.takeRows(this.block);
    this.block = this.place.nextBlock();
  }

  private sendNotes(): void {
    this.place.takeNotes(this.notes);
    this.notes = [];
  }

  private sendEntries(): void {
    this.place.takeEntries(this.entries);
    this.entries = [];
  }
}
