import { describe, expect, it } from 'vitest';
import { selectHighlight } from '../../../../server/answers/comparison/select-highlight.ts';
import { adur, areas, surrey, westSussex } from '../../../support/answer-cases.ts';

const shown = [westSussex, surrey];

describe('areas that are highlighted', () => {
  it('are those named that are shown, each once, in the order in which they were named', () => {
    expect(selectHighlight([surrey.code, westSussex.code, surrey.code], shown, areas)).toEqual({
      highlight: [surrey.code, westSussex.code],
      highlightNote: null,
    });
    expect(selectHighlight([], shown, areas)).toEqual({ highlight: [], highlightNote: null });
  });

  it('are not those that are not shown, which is said', () => {
    expect(selectHighlight([adur.code, surrey.code], shown, areas)).toEqual({
      highlight: [surrey.code],
      highlightNote: 'Not among the areas shown, and so not highlighted: Adur.',
    });
  });

  it('are refused where one is unknown, or there are more than four', () => {
    expect(() => selectHighlight(['E10000099'], shown, areas)).toThrow(/unknown area/);
    const five = [...areas.keys()].slice(0, 5);
    expect(() => selectHighlight(five, shown, areas)).toThrow(
      'too many areas to highlight: 5; name at most 4',
    );
  });
});
