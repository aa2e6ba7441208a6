import { expect, it } from 'vitest';
import {
  ageChoicesOf,
  divisionChoices,
  periodChoicesOf,
  sexChoicesOf,
  withinChoicesOf,
} from '../../../../client/views/causes/causes-choices.ts';
import { byCause } from '../../../support/causes-answers.ts';

const values = (choices: readonly { readonly value: string }[]) => choices.map(({ value }) => value);

it('the choices are what the area has, and what is chosen', () => {
  expect(values(ageChoicesOf(byCause, null))).toEqual(['0-4']);
  expect(values(ageChoicesOf(byCause, '5-17'))).toEqual(['5-17', '0-4']);
  expect(values(periodChoicesOf(byCause, null))).toEqual(['', '2023/24', '2022/23']);
  expect(values(periodChoicesOf(undefined, '2010/11'))).toEqual(['', '2010/11']);
  expect(values(sexChoicesOf(byCause, 'persons'))).toEqual(['persons']);
  expect(values(sexChoicesOf(byCause, 'male'))).toEqual(['persons', 'male']);
  expect(values(divisionChoices)).toEqual([
    'cause first',
    'cause any',
    'intent first',
    'code first',
    'code any',
  ]);
});

it('the groups whose codes can be shown are those held; a chosen one stands there too', () => {
  const codeGroups = [{ id: 'falls', label: 'Falls', codes: 'W00-W19' }];
  const answer = { ...byCause, held: { ...byCause.held, codeGroups } };
  expect(withinChoicesOf(answer, null).map(({ label }) => label)).toEqual(['All groups', 'Falls (W00-W19)']);
  expect(withinChoicesOf(byCause, 'heat-and-hot-substances').map(({ label }) => label)).toEqual([
    'All groups',
    'Heat and hot substances',
  ]);
});
