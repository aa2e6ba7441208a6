import { describe, expect, it } from 'vitest';
import { partnerKindOfCode } from '../../../server/observation/partner-area.ts';

describe('the kind of partner area by the beginning of a code', () => {
  it.each([
    ['E54000064', 'integrated-care-board'],
    ['E38000021', 'sub-icb-location'],
    ['e23000033', 'police-force-area'],
    ['E31000041', 'fire-and-rescue-authority'],
    ['E22000001', 'community-safety-partnership'],
    ['E48000001', 'local-resilience-forum'],
    ['E47000006', 'combined-authority'],
    ['E10000032', null],
    ['', null],
  ] as const)('%s: %s', (code, kind) => {
    expect(partnerKindOfCode(code)).toBe(kind);
  });
});
