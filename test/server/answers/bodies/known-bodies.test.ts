import { describe, expect, it } from 'vitest';
import { listKnownBodies } from '../../../../server/answers/bodies/known-bodies.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';

const bodies = listKnownBodies(loadCatalogue());
const take = (id: string) => bodies.find((body) => body.id === id);

describe('the bodies that are known', () => {
  it('are each known once, whether a duty, the succession or the map of partners names them', () => {
    const ids = bodies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['nhs-england', 'local-authority', 'police']));
    expect(ids).not.toContain('none');
  });

  it('bring together what each says', () => {
    const body = take('nhs-england');
    expect(body).toMatchObject({ name: 'NHS England', partOf: null, parts: [] });
    expect([body?.organisation?.id, body?.kind?.id]).toEqual(['nhs-england', 'nhs-england']);
    expect(body?.duties.map(({ theme }) => theme)).toEqual(['injury']);
  });

  it('are parts of the body whose duties they carry out', () => {
    expect(take('local-authority')).toMatchObject({ name: 'Council', organisation: null, kind: null });
    expect(take('council-child-poverty')?.partOf).toBe('local-authority');
    expect(take('council-child-poverty')?.duties.map(({ theme }) => theme)).toEqual(['poverty']);
  });
});
