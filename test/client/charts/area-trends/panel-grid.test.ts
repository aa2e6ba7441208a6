import { describe, expect, it } from 'vitest';
import {
  linesOfPeriod,
  panelGap,
  panelPadding,
  toPanelGrid,
} from '../../../../client/charts/area-trends/panel-grid.ts';
import { measureByLetters } from '../../../../client/charts/trend/measure-text.ts';
import { gappedPanels, onePanel, tenPanels } from '../../../support/area-trends-cases.ts';

describe('how panels stand beside each other', () => {
  it.each([
    // (870 + 12) / (205 + 12) = 4.06; (540 + 12) / 217 = 2.5; (345 + 12) / (150 + 12) = 2.2; (290 + 12) / 162 = 1.9.
    [870, 4, false],
    [540, 2, true],
    [345, 2, true],
    [290, 1, true],
  ])('%s pixels hold %s columns; two or one are read alone', (width, columns, isAlone) => {
    expect(toPanelGrid(tenPanels, width, measureByLetters)).toMatchObject({ columns, isAlone });
  });

  it('there are never more columns than areas, and one before anything was measured', () => {
    expect(toPanelGrid(gappedPanels, 2000, measureByLetters).columns).toBe(2);
    expect(toPanelGrid(tenPanels, 0, measureByLetters).columns).toBe(1);
  });

  it('the plot leaves room for the scale on its left and the latest value on its right', () => {
    const { frame } = toPanelGrid(tenPanels, 870, measureByLetters);
    expect(frame.width).toBe(Math.floor((870 - 3 * panelGap) / 4) - 2 * panelPadding);
    // "175" at 12 pixels: 3 * 12 * 0.56 = 20.16, rounded up 21, and 8 beside it.
    expect(frame.left).toBe(29);
    // "104.1" at 13 pixels: 5 * 13 * 0.56 = 36.4, rounded up 37, and 6 beside it.
    expect(frame.right).toBe(frame.width - 43);
  });

  it('the plot leaves room for the year of an older value, and for symbols below it where there are gaps', () => {
    const { frame } = toPanelGrid(onePanel, 300, measureByLetters);
    // "(2019/20)" at 11 pixels: 9 * 11 * 0.56 = 55.44, rounded up 56, and 6 beside it.
    expect(frame.right).toBe(frame.width - 62);
    const whole = toPanelGrid(tenPanels, 870, measureByLetters).frame;
    expect([whole.periodsAt, whole.height]).toEqual([97, 102]);
    expect([frame.periodsAt, frame.height]).toEqual([112, 117]);
    expect(linesOfPeriod('(Apr 2011 - Mar 2014)')).toEqual(['(Apr 2011 -', 'Mar 2014)']);
    expect(linesOfPeriod(null)).toEqual([]);
  });

  it('both periods are named where they fit', () => {
    // "2010/11" and "2023/24": 2 * 7 * 12 * 0.56 = 94.08, and 6 between; the plot and 20 beyond it must hold them.
    expect(toPanelGrid(tenPanels, 345, measureByLetters).frame.hasBothPeriods).toBe(false);
    expect(toPanelGrid(tenPanels, 870, measureByLetters).frame.hasBothPeriods).toBe(true);
  });
});
