import { describe, expect, it } from 'vitest';
import { judgeSoak, type Soaked } from '../../../scripts/soak/judge-soak.ts';
import { nextQuestion, startChance } from '../../../scripts/soak/questions.ts';
import { readArguments } from '../../../scripts/soak/read-arguments.ts';

/** A hundred seconds, a sample each; memory and handles as the second of the time gives them. */
const course = (resident: (at: number) => number, heap = resident, handles = (_at: number) => 70) =>
  Array.from({ length: 101 }, (_, at) => ({
    atSeconds: at,
    residentMegabytes: resident(at),
    heapMegabytes: at % 8 === 0 ? heap(at) : null,
    fileHandles: handles(at),
  }));

const sound: Soaked = {
  findings: { answers: 10, errors: [], milliseconds: [1], kept: { length: 3 } },
  changes: { brought: 4, withdrawn: 2, errors: [] },
  inconsistent: [],
  // Half a minute of filling caches, then level.
  samples: course((at) => Math.min(at, 30) * 10),
  exitCode: 0,
};

const failed = (changed: Partial<Soaked>) =>
  judgeSoak({ ...sound, ...changed })
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);

describe('judgeSoak', () => {
  it('finds nothing wrong with a service whose memory is level once it is warm', () => {
    expect(failed({})).toEqual([]);
  });

  it('finds what leaks: memory by more than a tenth, and file handles', () => {
    // 500 MB at 50 s and 900 MB at 90 s.
    expect(failed({ samples: course((at) => at * 10) })).toEqual(['resident memory level', 'heap level']);
    const level = () => 300;
    expect(failed({ samples: course(level, level, (at) => at) })).toEqual(['file handles level']);
  });

  it.each([
    ['an error', { findings: { ...sound.findings, errors: ['status 500'] } }, 'answers without error'],
    ['an answer that does not come back', { inconsistent: ['/a?asAt=1'] }, 'answers the same'],
    ['nothing asked again', { findings: { ...sound.findings, kept: { length: 0 } } }, 'answers the same'],
    ['an extract that was refused', { changes: { ...sound.changes, errors: ['x'] } }, 'extracts brought'],
    ['nothing brought', { changes: { brought: 0, withdrawn: 0, errors: [] } }, 'extracts brought'],
    ['an end that was not in order', { exitCode: 1 }, 'stops in order'],
  ])('finds %s', (_title, changed, name) => {
    expect(failed(changed)).toEqual([expect.stringContaining(name)]);
  });
});

describe('a soak', () => {
  it('asks the same questions each time, of every kind', () => {
    const ask = () => {
      const chance = startChance(7);
      return Array.from({ length: 2_000 }, () => nextQuestion(['E10000032'], chance));
    };
    const asked = ask();
    expect(ask()).toEqual(asked);
    const kinds = new Set(asked.map((path) => path.replace(/[?].*$/, '')));
    expect(kinds.size).toBe(13);
    expect(asked.filter((path) => path.includes('/reports/')).length).toBeLessThan(20);
  });

  it.each([
    ['--minutes', '0'],
    ['--minutes', 'x'],
    ['--users', '1000'],
    ['--hours', '1'],
  ])('refuses %s %s', (name, value) => {
    expect(() => readArguments([name, value])).toThrow('usage: npm run soak');
  });
});
