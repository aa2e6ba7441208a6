import { findQuestionGround } from '../../server/answers/partner-questions/find-question-ground.ts';
import type { QuestionGround } from '../../server/answers/partner-questions/question-ground.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import type { StoredObservation } from '../../server/store/store.ts';
import { extract, observation } from './answer-cases.ts';
import { type FilledStore, fillStore } from './filled-store.ts';
import { arrangement, arrangementEntries, partner, partnerEntries } from './partner-cases.ts';

/**
 * A small store from which the four questions are answered. Figures, organisations and sums are invented. Version 1 has
 * figures: in West Sussex poverty is worse than in England (25% against 20%), admissions at 0 to 14 are similar (70
 * against 72) and road casualties better (10 against 15 per 100,000); in its district Adur more families are owed a
 * homelessness duty (8 against 5 per 1,000); of Surrey only admissions of under-fives in 2014/15 are held. Version 2 has a
 * register of partners and an arrangement of West Sussex and Adur.
 */
export const fillQuestionStore = (): Promise<FilledStore> =>
  fillStore([
    {
      extract: extract('figures', { publisher: 'A publisher', fileName: 'figures.csv', indicators }),
      observations: [
        ...both('2023/24', { value: 70, lower95: 65, upper95: 75, count: 980 }, 72),
        ...both(
          '2023/24',
          { indicator: 'child-poverty-relative', age: ageBand(0, 15), value: 25, lower95: 24, upper95: 26 },
          20,
        ),
        ...both(
          '2024',
          { indicator: 'ksi-casualties', age: ageBand(0, 15), value: 10, lower95: 6, upper95: 14 },
          15,
        ),
        ...both(
          '2023/24',
          {
            indicator: 'homelessness-duty-owed-children',
            area: 'E07000223',
            age: ageBand(0, null),
            value: 8,
            lower95: 7,
            upper95: 9,
          },
          5,
        ),
        ...both(
          '2014/15',
          { area: 'E10000030', age: ageBand(0, 4), value: 120, lower95: 110, upper95: 130 },
          130,
        ),
      ],
    },
    {
      extract: extract('register', { fileName: 'register.csv' }),
      observations: [],
      entries: [
        ...partnerEntries(
          partner({
            theme: 'injury',
            relation: 'delivers',
            form: 'collaborating',
            from: '2021-04-01',
            audiences: ['new parents', 'schools'],
            strategies: ['Fire safety'],
            motivation: 'shared outcomes',
            contactRole: 'prevention manager',
          }),
          partner({
            organisation: 'Adur Homes',
            area: 'E07000223',
            partnerType: 'housing authority',
            theme: 'homelessness',
            relation: 'advises families',
            audiences: ['anglers'],
          }),
          partner({
            organisation: 'Gone Charity',
            partnerType: 'charity',
            audiences: ['refugees'],
            to: '2020-01-01',
          }),
        ),
        ...arrangementEntries(
          arrangement({ members: ['West Sussex County Council', 'West Sussex Fire and Rescue Service'] }),
        ),
      ],
    },
  ]);

const indicators = loadCatalogue().indicators.map(({ id, name, multiplier, defaultAge }) => ({
  id,
  publisherId: null,
  name,
  multiplier,
  ages: [defaultAge],
}));

/** A figure of an area and, in the same period and without limits, that of England. */
function both(label: string, changes: Partial<StoredObservation>, england: number): StoredObservation[] {
  const own = observation(label, changes);
  return [own, { ...own, area: 'E92000001', value: england, lower95: null, upper95: null, count: null }];
}

/** Asks of the small store at a version: 1 is without a register. */
export const contextOf = ({ store }: FilledStore, version = 2) => ({
  store,
  catalogue: loadCatalogue(),
  version,
  today: '2026-01-31',
});

export const groundOf = (filled: FilledStore, area: string, version = 2): Promise<QuestionGround> =>
  findQuestionGround(area, contextOf(filled, version));
