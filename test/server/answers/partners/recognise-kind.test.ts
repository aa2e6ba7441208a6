import { describe, expect, it } from 'vitest';
import { recogniseKind } from '../../../../server/answers/partners/recognise-kind.ts';
import { kind } from '../../../support/partner-cases.ts';

describe('the type that a register gives a partner', () => {
  it.each([
    'fire and rescue',
    'Fire & Rescue',
    'fire-and-rescue',
    'Fire Service',
    'Fire and rescue authority',
  ])('is recognised in any spelling: %s', (type) => {
    expect(recogniseKind(type, [kind()])?.id).toBe('fire-and-rescue');
  });

  it('is nobody of the catalogue where it is not known', () => {
    expect(recogniseKind('football club', [kind()])).toBeNull();
  });
});
