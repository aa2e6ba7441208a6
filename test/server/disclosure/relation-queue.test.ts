import { describe, expect, it } from 'vitest';
import { RelationQueue } from '../../../server/disclosure/relation-queue.ts';

describe('relations that wait', () => {
  it('come in their order, once each, and may wait again', () => {
    const queue = new RelationQueue(3);
    for (const relation of [2, 0, 2]) queue.push(relation);
    expect([queue.shift(), queue.shift(), queue.shift()]).toEqual([2, 0, -1]);
    for (const relation of [1, 2, 0]) queue.push(relation);
    expect([queue.shift(), queue.shift(), queue.shift(), queue.shift()]).toEqual([1, 2, 0, -1]);
  });
});
