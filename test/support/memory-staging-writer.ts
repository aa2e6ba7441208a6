import type { KeyConflict, StagingSummary, StagingWriter } from '../../server/ingest/staging-writer.ts';
import { type Observation, observationKey } from '../../server/observation/observation.ts';

/** A staging place in memory, with what was put into it: for tests of everything before the store. */
export interface MemoryStagingWriter extends StagingWriter {
  /** Observations without identical repetitions, in the order of the file. */
  readonly observations: () => Observation[];
  readonly state: () => 'open' | 'finished' | 'abandoned';
}

export function openMemoryStagingWriter(): MemoryStagingWriter {
  const first = new Map<string, Observation>();
  const conflicts: KeyConflict[] = [];
  const repeatedLines: number[] = [];
  let state: 'open' | 'finished' | 'abandoned' = 'open';
  return {
    write(observation) {
      const key = observationKey(observation);
      const earlier = first.get(key);
      if (!earlier) first.set(key, observation);
      else if (sameContent(earlier, observation)) repeatedLines.push(observation.line);
      else conflicts.push(describeConflict(earlier, observation));
    },
    async finish(): Promise<StagingSummary> {
      state = 'finished';
      return {
        observations: first.size,
        repeatedRows: repeatedLines.length,
        firstRepeatedLine: repeatedLines[0] ?? null,
        conflicts: conflicts.slice(0, 100),
      };
    },
    async abandon() {
      state = 'abandoned';
    },
    observations: () => [...first.values()],
    state: () => state,
  };
}

const contentFields = [
  'value',
  'lower95',
  'upper95',
  'lower998',
  'upper998',
  'count',
  'denominator',
  'missing',
  'notes',
] as const;

function sameContent(earlier: Observation, later: Observation): boolean {
  return contentFields.every((field) => JSON.stringify(earlier[field]) === JSON.stringify(later[field]));
}

function describeConflict(earlier: Observation, later: Observation): KeyConflict {
  const field =
    contentFields.find((name) => JSON.stringify(earlier[name]) !== JSON.stringify(later[name])) ?? 'value';
  return {
    earlierLine: earlier.line,
    line: later.line,
    field,
    earlierValue: earlier[field] === null ? null : String(earlier[field]),
    value: later[field] === null ? null : String(later[field]),
    key: `${later.indicator}, ${later.area}, ${later.period.label}, ${later.sex}`,
  };
}
