import type { KeyConflict, StagingSummary, StagingWriter } from '../../server/ingest/staging-writer.ts';
import { ageKey } from '../../server/observation/age-band.ts';
import type { Entry } from '../../server/observation/entry.ts';
import { type Observation, observationKey } from '../../server/observation/observation.ts';

/** A staging place in memory, with what was put into it: for tests of everything before the store. */
export interface MemoryStagingWriter extends StagingWriter {
  /** Observations without identical repetitions, in the order of the file. */
  readonly observations: () => Observation[];
  readonly entries: () => Entry[];
  readonly state: () => 'open' | 'finished' | 'abandoned';
}

export function openMemoryStagingWriter(): MemoryStagingWriter {
  const first = new Map<string, Observation>();
  const conflicts: KeyConflict[] = [];
  const repeatedLines: number[] = [];
  const entries = new Map<string, Entry>();
  let state: 'open' | 'finished' | 'abandoned' = 'open';
  return {
    write(observation) {
      const key = observationKey(observation);
      const earlier = first.get(key);
      if (!earlier) first.set(key, observation);
      else if (sameContent(earlier, observation)) repeatedLines.push(observation.line);
      else conflicts.push(describeConflict(earlier, observation));
    },
    writeEntry(entry) {
      const name = `${entry.kind}, ${entry.key}`;
      const earlier = entries.get(name);
      if (!earlier) entries.set(name, entry);
      else if (JSON.stringify(earlier.body) === JSON.stringify(entry.body)) repeatedLines.push(entry.line);
      else conflicts.push(describeEntryConflict(name, earlier, entry));
    },
    async finish(): Promise<StagingSummary> {
      state = 'finished';
      return {
        observations: first.size,
        entries: entries.size,
        repeatedRows: repeatedLines.length,
        firstRepeatedLine: repeatedLines[0] ?? null,
        conflicts: conflicts.slice(0, 100),
        partDifferences: findPartDifferences([...first.values()]),
      };
    },
    async abandon() {
      state = 'abandoned';
    },
    observations: () => [...first.values()],
    entries: () => [...entries.values()],
    state: () => state,
  };
}

/** By the rule of the store: parts above the whole, or below it by more than a twentieth; multiples of 5 are rounded. */
function findPartDifferences(observations: readonly Observation[]): StagingSummary['partDifferences'] {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = observationKey({ ...each, sex: 'persons' });
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const found = [...groups.values()].flatMap((group) => {
    const countOf = (sex: Observation['sex']) => group.find((each) => each.sex === sex)?.count ?? Number.NaN;
    const [persons, male, female] = [countOf('persons'), countOf('male'), countOf('female')];
    const parts = male + female;
    const isWrong = parts - persons > 0.5 || persons - parts > Math.max(0.5, persons * 0.05);
    const whole = group.find(({ sex }) => sex === 'persons');
    if (!whole || !isWrong || [persons, male, female].every((count) => count % 5 === 0)) return [];
    const { indicator, area, period, age } = whole;
    const key = `${indicator}, ${area}, ${period.label}, ${ageKey(age)}`;
    return [{ line: whole.line, key, persons, parts }];
  });
  return { count: found.length, first: found.toSorted((one, other) => one.line - other.line).slice(0, 3) };
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
    earlierValue: showField(earlier[field]),
    value: showField(later[field]),
    key: `${later.indicator}, ${later.area}, ${later.period.label}, ${later.sex}`,
  };
}

/** Null for what is not there, an empty list among it. */
function showField(content: Observation[(typeof contentFields)[number]]): string | null {
  return content === null || String(content) === '' ? null : String(content);
}

function describeEntryConflict(key: string, earlier: Entry, later: Entry): KeyConflict {
  return {
    earlierLine: earlier.line,
    line: later.line,
    field: 'body',
    earlierValue: JSON.stringify(earlier.body),
    value: JSON.stringify(later.body),
    key,
  };
}
