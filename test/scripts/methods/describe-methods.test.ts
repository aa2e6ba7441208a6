import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeMethods, documentationFile } from '../../../scripts/methods/describe-methods.ts';
import { methodDocumentation } from '../../../server/answers/methods/method-documentation.ts';

describe('the documentation of the methods', () => {
  it('is as the code has it (mend with `npm run write-methods`)', () => {
    expect(readFileSync(documentationFile, 'utf8')).toBe(describeMethods());
  });

  it('has the words, formulas and citations of a comment, and where it points to', () => {
    const rate = methodDocumentation.find((method) => method.function === 'crudeRate');
    expect(rate?.file).toBe('crude-rate.ts');
    expect(rate?.summary).toMatch(/^Events per so many people/);
    expect(rate?.formulas.map(({ text }) => text)).toEqual([
      'value = multiplier x / n',
      'limits = multiplier (limits of x) / n',
    ]);
    expect(rate?.seeAlso).toEqual(['count-limits.ts']);
    const byar = methodDocumentation.find((method) => method.function === 'byarLimits');
    expect(byar?.citations).toEqual([
      'Breslow NE, Day NE. Statistical Methods in Cancer Research, volume II. Lyon: IARC; 1987, page 69.',
    ]);
  });

  it.each(methodDocumentation)('speaks to people who do not read code: $function', (method) => {
    const texts = [method.summary, ...method.notes, ...method.citations].join(' ');
    expect(texts).not.toMatch(/RangeError|\bnull\b|\bcaller\b|\bNaN\b|undefined/i);
    expect(method.formulas.map(({ text }) => text).join(' ')).not.toContain('"');
  });

  it('leaves out what has neither a formula nor a citation', () => {
    expect(methodDocumentation.map((method) => method.function)).not.toContain('readConfidence');
  });
});
