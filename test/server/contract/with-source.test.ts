import { describe, expect, it } from 'vitest';
import { withSource, withStop } from '../../../server/contract/with-source.ts';

describe('withStop', () => {
  it.each([
    ['Counts are rounded', 'Counts are rounded.'],
    ['Counts are rounded. ', 'Counts are rounded.'],
    ['More in the file …', 'More in the file …'],
    ['Homelessness (P1E returns)', 'Homelessness (P1E returns).'],
    ['Homelessness (see the publication.)', 'Homelessness (see the publication.)'],
  ])('ends %j as %j', (text, ended) => {
    expect(withStop(text)).toBe(ended);
  });
});

describe('withSource', () => {
  it('says the note, what it reaches and the source, each with one stop', () => {
    expect(withSource('Counts are rounded', 'NHS England (since September 2018)', 'From 2018/19.')).toBe(
      'Counts are rounded. From 2018/19. Source: NHS England (since September 2018).',
    );
    expect(withSource('Counts are rounded.', 'NHS England')).toBe('Counts are rounded. Source: NHS England.');
  });
});
