import { describe, expect, it } from 'vitest';
import { readPublications } from '../../../scripts/fetch-published/publications.ts';

describe('the publications', () => {
  it('can be read, each with a name of its own for every file', () => {
    const publications = readPublications();
    const names = publications.flatMap(({ files }) => files.map(({ name }) => name));
    expect(new Set(publications.map(({ id }) => id)).size).toBe(publications.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('bring casualties and collisions together', () => {
    expect(readPublications().find(({ layout }) => layout === 'stats19')).toMatchObject({ together: true });
  });
});
