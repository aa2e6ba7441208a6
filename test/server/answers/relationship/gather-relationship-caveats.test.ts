import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../server/answers/denominators/denominator.ts';
import type { RelatedFigures } from '../../../../server/answers/relationship/find-related-figures.ts';
import { gatherRelationshipCaveats } from '../../../../server/answers/relationship/gather-relationship-caveats.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { extract, observation, westSussex } from '../../../support/answer-cases.ts';
import { samePeriods, selectionWith } from '../../../support/relationship-cases.ts';

const selection = selectionWith({ areas: [westSussex] });
const figure = (changes: Partial<Figure>): Figure => ({
  ...observation('2014/15', { value: 80 }),
  ...changes,
});

function gather(changes: Partial<RelatedFigures> = {}, chosen = selection) {
  const side = (of: 'x' | 'y', figures: readonly Figure[]) => ({
    selection: chosen[of],
    figures: {
      period: samePeriods[of],
      byArea: new Map(figures.map((each) => [each.area, each])),
      benchmark: null,
      replaced: new Map(),
      passedOver: [],
    },
    rows: new Map(),
  });
  const figures: RelatedFigures = {
    periods: samePeriods,
    x: side('x', [figure({ age: ageBand(0, 15), extract: 'poverty', notes: ['Revised'] })]),
    y: side('y', [figure({ notes: ['Rounded'] }), figure({ area: 'E10000030', extract: 'older' })]),
    passedOver: [],
    ...changes,
  };
  const extracts = new Map(['real', 'older', 'poverty'].map((id) => [id, extract(id)]));
  return gatherRelationshipCaveats(chosen, figures, extracts);
}

describe('the caveats of a relationship', () => {
  it('are those of both indicators in turn, each with what it is about', () => {
    const told = gather().map(({ text, about }) => [text, about]);
    expect(told).toContainEqual(['Rounded', 'Hospital admissions for injury']);
    expect(told).toContainEqual(['Revised', 'Children in relative low income']);
    expect(told[1]).toEqual(['Revised', 'Children in relative low income']);
  });

  it('say where the figures of one come from several releases', () => {
    expect(gather().map(({ text }) => text)).toContain(
      'The figures come from several releases, which may not be alike: real.csv and older.csv.',
    );
  });

  it('say which later periods had too few areas with both', () => {
    expect(gather({ passedOver: [samePeriods] })[0]?.text).toContain(
      'Figures of 2014/15 (FYE 2015) are held as well',
    );
  });

  it('say that two figures of one theme go together by the way they are made, and the same of both once', () => {
    const told = gather({}, { ...selection, x: selection.y });
    expect(told[0]?.text).toContain('Both figures are about one theme');
    const counts = told.filter(({ text }) => text === 'Counts are rounded.');
    expect(counts).toHaveLength(1);
  });

  it('warn of numbers that are larger wherever more people live', () => {
    const { indicator } = selection.x;
    const x = {
      ...selection.x,
      indicator: { ...indicator, unit: { ...indicator.unit, valueType: 'count' as const } },
    };
    expect(
      gather({}, { ...selection, x })
        .map(({ text }) => text)
        .join(' '),
    ).toContain('is a number, which is larger wherever more people live');
  });

  it('are none where nothing is shown', () => {
    expect(gatherRelationshipCaveats(selection, null, new Map())).toEqual([]);
  });
});
