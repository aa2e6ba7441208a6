import { describe, expect, it } from 'vitest';
import { relationsOfKind } from '../../../../server/answers/partners/relations-of-kind.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { kind } from '../../../support/partner-cases.ts';

const { partners, duties } = loadCatalogue();

function relationsOf(id: string, day: string) {
  const found = partners.find((each) => each.id === id);
  if (!found) throw new Error(`unknown kind: ${id}`);
  return relationsOfKind(found, duties, day).map(({ theme, relation, ages, from, to, status }) => [
    theme,
    relation,
    ages,
    from,
    to,
    status,
  ]);
}

describe('what a kind of partner is to each outcome', () => {
  it('has NHS England commission for under-fives from April 2013 to September 2015, and nothing on roads', () => {
    expect(relationsOf('nhs-england', '2026-01-31')).toEqual([
      ['injury', 'commissions', 'Under 5 (0 to 4 years)', '2013-04-01', '2015-09-30', 'past'],
    ]);
    expect(relationsOf('nhs-england', '2014-12-31').at(0)?.at(-1)).toBe('now');
  });

  it('has the council commission for each age piece since its own day, and lead throughout', () => {
    const council = relationsOf('council-public-health', '2014-12-31').filter(
      ([theme]) => theme === 'injury',
    );
    expect(council).toEqual([
      ['injury', 'commissions', '5 to 19 years', '2013-04-01', null, 'now'],
      ['injury', 'commissions', 'Under 5 (0 to 4 years)', '2015-10-01', null, 'to-come'],
      ['injury', 'leads', null, '2013-04-01', null, 'now'],
    ]);
  });

  it('has the housing authority lead on homelessness and the highway authority on roads', () => {
    expect(relationsOf('housing-authority', '2026-01-31')[0]).toEqual([
      'homelessness',
      'leads',
      null,
      null,
      null,
      'now',
    ]);
    expect(relationsOf('highway-authority', '2026-01-31')[0]?.slice(0, 2)).toEqual(['roads', 'leads']);
  });

  it('has nobody lead on child poverty since the duty was repealed', () => {
    const leads = partners.flatMap(({ id }) =>
      relationsOf(id, '2026-01-31').filter(
        ([theme, relation, , , , status]) => theme === 'poverty' && relation === 'leads' && status === 'now',
      ),
    );
    expect(leads).toEqual([]);
  });

  it('gives influences the time of the kind and their own ages', () => {
    const schools = kind({
      to: '2020-01-01',
      influences: [
        { theme: 'roads', ageFrom: 5, ageTo: 17, words: 'Teach', evidence: 'general', source: 'None' },
        { theme: 'injury', ageFrom: 5, ageTo: null, words: 'Teach', evidence: 'general', source: 'None' },
      ],
    });
    expect(relationsOfKind(schools, [], '2026-01-31')).toMatchObject([
      { relation: 'influences', ages: '5 to 17 years', to: '2019-12-31', status: 'past' },
      { ages: '5 years and over' },
    ]);
  });
});
