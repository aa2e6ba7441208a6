import { describe, expect, it } from 'vitest';
import { layCauses } from '../../../../server/reports/injury-chapter/lay-causes.ts';
import { layInequalities } from '../../../../server/reports/injury-chapter/lay-inequalities.ts';
import type { Block } from '../../../../server/reports/word/block.ts';
import { byCause, nothing as noCauses } from '../../../support/causes-answers.ts';
import { bySex, byTenths, nothing as noInequality } from '../../../support/inequality-answers.ts';

/** What is said, a text each, and "[figure]" where one stands. */
const read = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'sentences') return [block.text];
    if (block.kind === 'list') return [...block.items];
    return [`[${block.kind}]`];
  });

describe('the section on causes', () => {
  it('says what was found, what it costs, and shows it with the alternative text of its answer', () => {
    const blocks = layCauses({ causes: byCause });
    const said = read(blocks);
    expect(said.slice(0, 2)).toEqual(['What causes them', byCause.headline]);
    expect(said.join(' ')).toContain(byCause.groups.find(({ cost }) => cost)?.cost?.words);
    expect(blocks.find(({ kind }) => kind === 'figure')).toMatchObject({
      alternativeText: `Hospital admissions for injury by first external cause. ${byCause.alternativeText}`,
      title: byCause.subtitle,
    });
  });

  it('without figures says why, and shows none', () => {
    expect(read(layCauses({ causes: noCauses }))).toEqual(['What causes them', noCauses.why]);
  });
});

describe('the section on inequalities', () => {
  it('gives each index in the words of its answer, or why there is none', () => {
    const said = read(layInequalities({ byDeprivation: byTenths, bySex }));
    const { slopeIndex, relativeIndex, gap } = byTenths;
    for (const part of [slopeIndex, relativeIndex, gap]) expect(said).toContain(part?.sentence);
    expect(said).toContain(bySex.gap?.sentence);
    expect(said.filter((text) => text === '[figure]')).toHaveLength(2);
  });

  it('says why there is nothing below each of its headings', () => {
    expect(read(layInequalities({ byDeprivation: noInequality, bySex: noInequality }))).toEqual([
      'Inequalities',
      'By deprivation',
      noInequality.why,
      'By sex',
      noInequality.why,
    ]);
  });
});
