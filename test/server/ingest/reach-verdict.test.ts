import { describe, expect, it } from 'vitest';
import type { Keeper } from '../../../server/ingest/keeper.ts';
import { type BringOptions, type ReadFiles, reachVerdict } from '../../../server/ingest/reach-verdict.ts';
import type { Reading } from '../../../server/ingest/reading.ts';
import type { ExtractInStore, StagedExtract } from '../../../server/observation/extract.ts';
import { OvertakenError } from '../../../server/observation/overtaken-error.ts';
import { extract } from '../../support/answer-cases.ts';
import { heldInMemory } from '../../support/held-in-memory.ts';
import { readFile } from '../../support/read-file-text.ts';
import { olderExtract } from '../../support/small-extract.ts';

const changes = { added: 4, changed: 0, removed: 0, same: 0, seriesCount: 2, series: [] };
const options: BringOptions = {
  ...{ layout: 'auto', policy: 'published-open', period: null, released: null, mapping: null },
  ...{ dryRun: false, by: 'test', mayRestore: true },
};

/** A keeper that holds one extract or none, and notes what it is asked to do. */
function openKeeper(held: ExtractInStore | null) {
  const done: string[] = [];
  const staged: StagedExtract[] = [];
  const commit = (kind: string, id: string) => {
    done.push(`${kind} ${id}`);
    return Promise.resolve({ extract: extract(id), olderThanHeld: 0, storeVersion: 8 });
  };
  const keeper: Keeper = {
    ...heldInMemory(),
    newStaging: async () => 'nowhere',
    discardStaging: async () => undefined,
    findExtract: async () => held,
    findExtractsOf: async () => ['earlier'],
    findMappings: async () => [],
    previewExtract: async (incoming) => {
      staged.push(incoming);
      return { olderThanHeld: 1, supersedes: ['older'], changes, gaps: [], storeVersion: 7 };
    },
    async *findPairs() {
      yield [];
    },
    findChanges: async () => changes,
    commitExtract: ({ extract: { id } }, _by, judgedAt) => commit(`commit at ${judgedAt}`, id),
    restoreExtract: (id) => commit('restore', id),
    saveRefusal: async ({ id }) => void done.push(`refuse ${id}`),
    version: async () => 7,
  };
  return { keeper, done, staged };
}

const { reading } = await readFile(olderExtract, { policy: 'published-open' });
if (!reading.accepted) throw new Error('refused');
const files = (read: Reading): ReadFiles<Reading> => ({
  ...{ reading: read, fileName: 'a.csv', sha256: 'ab'.repeat(32), bytes: 9, staging: 'nowhere' },
});
const id = 'abababababababab';

const dependenciesOf = (keeper: Keeper) => ({ keeper, standardError: () => null });

async function reach(
  held: ExtractInStore | null,
  given: Partial<BringOptions> = {},
  read: Reading = reading,
) {
  const { keeper, done, staged } = openKeeper(held);
  const verdict = await reachVerdict(files(read), { ...options, ...given }, dependenciesOf(keeper));
  return { verdict, done, staged };
}

describe('reachVerdict', () => {
  it('refuses what was masked before another extract of admissions came in', async () => {
    const { verdict, done } = await reach(null, {}, { ...reading, maskedAgainst: [] });
    expect(verdict).toMatchObject({ status: 'refused', problems: [{ rule: 'masked-before-another' }] });
    expect(done).toEqual([expect.stringMatching(/^refuse /)]);
  });

  it('commits what is new, and warns of what is older than held', async () => {
    const { verdict, done } = await reach(null);
    expect(done).toEqual([`commit at 7 ${id}`]);
    expect(verdict).toMatchObject({ status: 'accepted', id, changes, storeVersion: 8 });
    expect(verdict).toMatchObject({ warnings: [{ rule: 'older-than-held', count: 1 }] });
  });

  it('changes nothing for a dry run, and says what would change', async () => {
    const { verdict, done } = await reach(null, { dryRun: true });
    expect(done).toEqual([]);
    expect(verdict).toMatchObject({ status: 'dry-run', changes, supersedes: ['older'], storeVersion: 7 });
  });

  it('recognises what is held, which changes nothing', async () => {
    const { verdict, done } = await reach(extract(id));
    expect(done).toEqual([]);
    expect(verdict).toMatchObject({ status: 'repeat', changes: { added: 0, seriesCount: 0 } });
  });

  it('restores what was withdrawn, and says what that changed', async () => {
    const { verdict, done } = await reach(extract(id, { status: 'withdrawn' }));
    expect(done).toEqual([`restore ${id}`]);
    expect(verdict).toMatchObject({ status: 'accepted', changes });
  });

  it('previews restoring with the release that the extract was first accepted with', async () => {
    const withdrawn = extract(id, { status: 'withdrawn', released: '2025-03-04' });
    const { verdict, done, staged } = await reach(withdrawn, { dryRun: true });
    expect(done).toEqual([]);
    expect(staged).toMatchObject([{ extract: { released: '2025-03-04' } }]);
    expect(verdict).toMatchObject({ status: 'dry-run', changes, warnings: [{ rule: 'already-held' }] });
  });

  it('recognises what another service was quicker to bring', async () => {
    const before = openKeeper(null);
    const after = openKeeper(extract(id));
    let overtaken = false;
    const keeper: Keeper = {
      ...before.keeper,
      findExtract: (id) => (overtaken ? after : before).keeper.findExtract(id),
      commitExtract: async () => {
        overtaken = true;
        throw new OvertakenError('held already');
      },
    };
    const verdict = await reachVerdict(files(reading), options, dependenciesOf(keeper));
    expect(verdict).toMatchObject({ status: 'repeat', changes: { added: 0 }, storeVersion: 7 });
  });

  it('recognises what another service was quicker to restore', async () => {
    const before = openKeeper(extract(id, { status: 'withdrawn' }));
    const after = openKeeper(extract(id));
    let overtaken = false;
    const keeper: Keeper = {
      ...before.keeper,
      findExtract: (id) => (overtaken ? after : before).keeper.findExtract(id),
      restoreExtract: async () => {
        overtaken = true;
        throw new OvertakenError('not withdrawn');
      },
    };
    const verdict = await reachVerdict(files(reading), options, dependenciesOf(keeper));
    expect(verdict).toMatchObject({ status: 'repeat', changes: { added: 0 } });
  });

  it('judges anew by what is held when something else came in since it looked', async () => {
    const { keeper, done } = openKeeper(null);
    let version = 7;
    const moving: Keeper = {
      ...keeper,
      previewExtract: async () => ({
        ...{ supersedes: [], changes, gaps: [] },
        ...{ olderThanHeld: version === 7 ? 0 : 3, storeVersion: version },
      }),
      commitExtract: async (staged, by, judgedAt) => {
        if (judgedAt === version && version > 7) return keeper.commitExtract(staged, by, judgedAt);
        version = 8;
        throw new OvertakenError('judged at version 7, and the store is at 8');
      },
    };
    const verdict = await reachVerdict(files(reading), options, dependenciesOf(moving));
    expect(done).toEqual([`commit at 8 ${id}`]);
    expect(verdict).toMatchObject({
      status: 'accepted',
      warnings: [{ rule: 'older-than-held', count: 3 }],
    });
  });

  it('fails as its keeper does', async () => {
    const keeper: Keeper = {
      ...openKeeper(null).keeper,
      commitExtract: () => Promise.reject(new Error('disk full')),
    };
    await expect(reachVerdict(files(reading), options, dependenciesOf(keeper))).rejects.toThrow('disk full');
  });

  it('keeps a refusal and nothing else', async () => {
    const refused = await readFile('indicator,area_code\n');
    const { verdict, done } = await reach(null, {}, refused.reading);
    expect(done).toEqual([`refuse ${verdict.id}`]);
    expect(verdict).toMatchObject({ status: 'refused', mappings: [], storeVersion: 7 });
  });
});
