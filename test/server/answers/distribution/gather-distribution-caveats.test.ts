import { expect, it } from 'vitest';
import { gatherDistributionCaveats } from '../../../../server/answers/distribution/gather-distribution-caveats.ts';
import { areas, extract, observation, period } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';

const extracts = new Map([extract('real'), extract('newer')].map((each) => [each.id, each]));

const shown = [
  {
    period: period('2020/21'),
    figures: {
      period: period('2020/21'),
      byArea: new Map([['E10000032', observation('2020/21', { value: 1, notes: ['Rounded'] })]]),
      benchmark: null,
      replaced: new Map([['E10000006', observation('2020/21', { value: 2, area: 'E10000006' })]]),
      passedOver: [],
    },
  },
  {
    period: period('2021/22'),
    figures: {
      period: period('2021/22'),
      byArea: new Map([['E10000032', observation('2021/22', { value: 1, extract: 'newer' })]]),
      benchmark: null,
      replaced: new Map(),
      passedOver: [],
    },
  },
];

it('gathers what was replaced, the catalogue, the publisher and mixed releases, with the periods of each', () => {
  const caveats = gatherDistributionCaveats({ selection: select(), shown, areas, extracts });
  const said = caveats.map(({ text, periods }) => [text, periods]);
  expect(said).toContainEqual([
    'Only areas in force today are in the boxes, in every period. Cumbria (E10000006) had figures in some of them and has been replaced since: name such an area to see it.',
    [],
  ]);
  expect(said).toContainEqual(['First year of the pandemic.', ['2020/21']]);
  expect(said).toContainEqual(['Rounded', ['2020/21']]);
  expect(said.some(([text]) => String(text).startsWith('The line mixes releases'))).toBe(true);
});

it('says nothing of what was replaced where areas are named, and says which lie within each other', () => {
  const selection = select({ area: ['E10000032', 'E12000008'] });
  const texts = gatherDistributionCaveats({ selection, shown, areas, extracts }).map(({ text }) => text);
  expect(texts.some((text) => text.includes('Cumbria'))).toBe(false);
  expect(texts[0]).toContain('West Sussex is part of South East');
});
