import { afterAll, describe, expect, it } from 'vitest';
import { findMemberships } from '../../../server/answers/known-memberships.ts';
import { catalogue, extract } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';
import { membership } from '../../support/membership-cases.ts';

const lookUp = { layout: 'areas', indicators: [], periods: [] } as const;

/** A look-up of 2023, then one of 2021, then one of 2024 in which the council has moved. */
const { store, close } = await fillStore([
  {
    extract: extract('of-2023', { ...lookUp, released: '2023-12-31' }),
    observations: [],
    entries: [membership('E07000223', 'integrated-care-board', ['E54000064'])],
  },
  {
    extract: extract('of-2021', { ...lookUp, released: '2021-12-31' }),
    observations: [],
    entries: [membership('E07000223', 'integrated-care-board', ['E54000001'])],
  },
  {
    extract: extract('of-2024', { ...lookUp, released: '2024-12-31' }),
    observations: [],
    entries: [membership('E07000223', 'integrated-care-board', ['E54000052'])],
  },
]);

afterAll(close);

async function codesAt(version: number) {
  const { statements } = await findMemberships({ store, catalogue, version, today: '2026-01-31' });
  return [...statements.values()].flatMap(({ body }) => body.within.map(({ code }) => code));
}

describe('the memberships in force', () => {
  it('are those of the newest look-up, whichever came in last, and as they stood at an earlier version', async () => {
    expect(await codesAt(0)).toEqual([]);
    expect(await codesAt(1)).toEqual(['E54000064']);
    expect(await codesAt(2)).toEqual(['E54000064']);
    expect(await codesAt(3)).toEqual(['E54000052']);
  });

  it('are those before a look-up again once it is withdrawn', async () => {
    await store.withdrawExtract('of-2024', 'test');
    expect(await codesAt(4)).toEqual(['E54000064']);
    expect(await codesAt(3)).toEqual(['E54000052']);
  });
});
