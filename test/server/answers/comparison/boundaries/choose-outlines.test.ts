import { describe, expect, it } from 'vitest';
import { chooseOutlines } from '../../../../../server/answers/comparison/boundaries/choose-outlines.ts';
import {
  barnsley,
  barnsleyBefore,
  cumberland,
  cumbria,
  extract,
  areas as known,
  surrey,
  westSussex,
} from '../../../../support/answer-cases.ts';
import { squareOutline } from '../../../../support/boundary-cases.ts';

const extracts = new Map([['old', extract('old', { layout: 'boundaries', released: '2022-12-31' })]]);
const outline = squareOutline(0, 0, 100);
const held = (...codes: readonly string[]) => ({
  byCode: new Map(codes.map((code) => [code, outline])),
  extractOf: new Map(codes.map((code) => [code, 'old'])),
});

describe('the boundary that an area is drawn on', () => {
  it('is that of its own code where it is held', () => {
    const { drawn, without } = chooseOutlines([surrey], held(surrey.code), { known, extracts });
    expect(drawn).toEqual([{ area: surrey, drawnAs: surrey.code, outline, extract: 'old' }]);
    expect(without).toEqual([]);
  });

  it('is that of the earlier code of the same authority where only the code has changed', () => {
    const { drawn } = chooseOutlines([barnsley], held(barnsleyBefore.code), { known, extracts });
    expect(drawn).toMatchObject([{ area: barnsley, drawnAs: barnsleyBefore.code }]);
  });

  it('is none of an authority that it was made from, and the dates say why; by name', () => {
    const { drawn, without } = chooseOutlines([westSussex, cumberland], held(cumbria.code), {
      known,
      extracts,
    });
    expect(drawn).toEqual([]);
    expect(without).toEqual([
      {
        area: cumberland,
        why: 'in force since 1 April 2023, later than the newest boundaries held, of 31 December 2022',
      },
      { area: westSussex, why: 'no file of boundaries that is held has it' },
    ]);
  });

  it('is none of an area of the past that newer boundaries do not have', () => {
    const { without } = chooseOutlines([cumbria], held(surrey.code), { known, extracts });
    expect(without[0]?.why).toBe(
      'in force until 1 April 2023: newer boundaries do not have it, bring those of its time',
    );
  });

  it('is none where nothing is held', () => {
    expect(chooseOutlines([surrey], held(), { known, extracts }).without[0]?.why).toBe(
      'no boundary is held of it',
    );
  });
});
