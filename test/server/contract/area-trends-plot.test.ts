import { describe, expect, it } from 'vitest';
import {
  cutNote,
  scaleNotes,
  scaleOfPanel,
  scaleOfPanels,
  stretchNote,
  withinScale,
} from '../../../server/contract/area-trends-plot.ts';
import { areaTrends } from '../../support/area-trends-cases.ts';
import { england, series } from '../../support/trend-answers.ts';

const kent = series({ code: 'E10000016', label: 'Kent', values: [90, 80], spread: 5 });

/** So few children that the limits of 40 reach from 0 to 300. */
const tiny = series({ code: 'E09000001', label: 'City of London', values: [40, 38], spread: 260 });

describe('the one scale of all panels', () => {
  it('begins at zero and holds every value and limit', () => {
    // The highest limit is 95: steps of 20 reach to 100.
    const { from, to } = scaleOfPanels({ panels: [kent], benchmark: null });
    expect([from, to]).toEqual([0, 100]);
  });

  it('holds the values of the benchmark', () => {
    // England's highest is 118.7: steps of 20 reach to 120.
    expect(scaleOfPanels({ panels: [kent], benchmark: england }).to).toBe(120);
  });

  it('is not stretched by limits far above every value, whose bands end at its top', () => {
    // The highest value is 90: limits to 112.5 count, so that 95 does and 300 does not.
    const answer = areaTrends([kent, tiny], {
      scale: scaleOfPanels({ panels: [kent, tiny], benchmark: null }),
    });
    expect(answer.scale.to).toBe(100);
    expect(withinScale(tiny, answer.scale).points.map(({ upper95 }) => upper95)).toEqual([100, 100]);
    expect(withinScale(kent, answer.scale)).toEqual(kent);
    expect(cutNote(answer)).toBe('Limits above 100 are cut off at the top of the panel: City of London.');
    expect(cutNote(areaTrends([kent]))).toBeNull();
  });

  it('holds every limit of an area alone', () => {
    // London's highest limit is 40 + 260 = 300.
    const { to } = scaleOfPanels({ panels: [tiny], benchmark: null });
    expect(to).toBe(300);
  });

  it('names every area whose limits are cut off, however many there are', () => {
    const small = Array.from({ length: 7 }, (_, at) =>
      series({ code: `E0600000${at}`, label: `Small ${at + 1}`, values: [40], spread: 260 }),
    );
    const panels = [kent, ...small];
    const answer = areaTrends(panels, { scale: scaleOfPanels({ panels, benchmark: null }) });
    expect(cutNote(answer)).toBe(
      'Limits above 100 are cut off at the top of the panel: Small 1; Small 2; Small 3; Small 4; Small 5; Small 6; Small 7.',
    );
  });

  it('may be left for a scale of each panel, which holds its limits and the benchmark, and cuts nothing', () => {
    const scale = scaleOfPanels({ panels: [kent, tiny], benchmark: null });
    const answer = areaTrends([kent, tiny], { scale, benchmark: null });
    const tops = (of: 'common' | 'own') => answer.panels.map((panel) => scaleOfPanel(panel, answer, of).to);
    expect(tops('common')).toEqual([100, 100]);
    // Kent's highest limit is 95: steps of 20 to 100. London's is 300: steps of 50 to 300.
    expect(tops('own')).toEqual([100, 300]);
    // England's highest value is 118.7: steps of 20 reach to 120.
    const [panel] = answer.panels;
    expect(panel && scaleOfPanel(panel, areaTrends([kent]), 'own').to).toBe(120);
    expect(scaleNotes(answer, 'own')).toEqual([
      'Each panel has a scale of its own: compare years within an area, never heights between areas.',
    ]);
    expect(scaleNotes(answer, 'common')).toEqual([cutNote(answer)]);
    expect(scaleNotes(areaTrends([kent]), 'own')).toEqual([]);
  });

  it('says by which figure it is stretched, where one area stands far above a middling one', () => {
    const surrey = series({ code: 'E10000030', label: 'Surrey', values: [70, 60] });
    const scilly = series({ code: 'E06000053', label: 'Isles of Scilly', values: [100, 328.94] });
    // Highest values 90, 70 and 328.9: the middle one is 90, and 328.9 more than 1.75 times as high.
    const words =
      'The scale reaches to 350 for the highest figure (Isles of Scilly, 328.9 in 2011/12), so that the other lines look flatter: with a scale for each, every course is seen.';
    expect(stretchNote(areaTrends([kent, surrey, scilly]))).toBe(words);
    expect(stretchNote(areaTrends([kent, surrey, tiny]))).toBeNull();
    expect(stretchNote(areaTrends([kent, scilly]))).toBeNull();
    expect(stretchNote(areaTrends([]))).toBeNull();
  });

  it('runs from 0 to 1 without a value', () => {
    expect(scaleOfPanels({ panels: [], benchmark: null })).toMatchObject({ from: 0, to: 1 });
  });
});
