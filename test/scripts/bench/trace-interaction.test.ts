import { describe, expect, it } from 'vitest';
import { processorToNextPaint, type TraceEvent } from '../../../scripts/bench/trace-interaction.ts';

/** An event of the page's main thread; times in milliseconds. */
const event = (name: string, begin: number, length: number, worked: number, type?: string): TraceEvent => ({
  name,
  pid: 1,
  tid: 7,
  ts: begin * 1000,
  dur: length * 1000,
  tdur: worked * 1000,
  ...(type === undefined ? {} : { args: { data: { type } } }),
});

const press = [
  // Half of this task lies after the press; it worked 8 of its 10 ms, so 4 of them count.
  event('RunTask', 0, 10, 8),
  event('EventDispatch', 5, 5, 4, 'pointerdown'),
  // All of the next counts; other work of the machine took 20 ms of its 50.
  event('RunTask', 20, 50, 30),
  event('Commit', 66, 4, 4),
  // What follows the paint does not count.
  event('RunTask', 80, 100, 100),
];

describe('the processor time to the next paint', () => {
  it('is what the main thread worked from the press to the end of the painting', () => {
    expect(processorToNextPaint(press)).toBeCloseTo(4 + 30, 9);
  });

  it('leaves out what other threads worked', () => {
    expect(processorToNextPaint([...press, { ...event('RunTask', 20, 40, 40), tid: 8 }])).toBeCloseTo(34, 9);
  });

  it('is the longer of press and release, each to its own paint', () => {
    const release = [
      event('RunTask', 200, 60, 60),
      event('EventDispatch', 200, 40, 40, 'pointerup'),
      event('Commit', 255, 5, 5),
    ];
    expect(processorToNextPaint([...press, ...release])).toBeCloseTo(60, 9);
  });

  it('of a press after which nothing is painted is its handlers alone', () => {
    expect(
      processorToNextPaint([event('RunTask', 0, 10, 10), event('EventDispatch', 2, 4, 4, 'keydown')]),
    ).toBeCloseTo(4, 9);
  });

  it('is not told where nothing was pressed', () => {
    expect(() => processorToNextPaint([event('RunTask', 0, 10, 10)])).toThrow('nothing was pressed');
  });
});
