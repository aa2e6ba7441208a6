import { describe, expect, it } from 'vitest';
import { byGroup, groupId, splitMethodText } from '../../../../client/views/methods/method-words.ts';
import { documentMethod } from '../../../../server/answers/methods/document-method.ts';
import { methodDocumentation } from '../../../../server/answers/methods/method-documentation.ts';
import { methods } from '../../../../server/answers/methods/methods.ts';

const seeAlso = [{ id: 'wilson', name: 'Wilson’s limits' }];

describe('the text of a method', () => {
  it('shows words of the interface, and links to methods that it names', () => {
    expect(splitMethodText('It is `similar`, see “Wilson’s limits” and “others”.', seeAlso)).toEqual([
      { kind: 'plain', text: 'It is ' },
      { kind: 'code', text: 'similar' },
      { kind: 'plain', text: ', see ' },
      { kind: 'method', text: 'Wilson’s limits', id: 'wilson' },
      { kind: 'plain', text: ' and ' },
      { kind: 'plain', text: '“others”' },
      { kind: 'plain', text: '.' },
    ]);
  });

  const variables = (text: string) =>
    splitMethodText(text, []).flatMap((part) =>
      part.kind === 'variable' ? [part.text + (part.subscript && `_${part.subscript}`)] : [],
    );

  it.each([
    ['the line y = c_0 + c_1 b', ['y', 'c_0', 'c_1', 'b']],
    ["Student's t on n - 2 degrees", ['t', 'n']],
    ['weighted by a: a count of x', ['a', 'x']],
    ['A missing count at 95% (H-CLIC)', []],
    ["Byar's limits of O", ['O']],
  ])('sets variables apart from words: %s', (text, found) => {
    expect(variables(text)).toEqual(found);
  });
});

describe('the contents', () => {
  const [rate, test] = methods
    .filter(({ id }) => id === 'crude-rate' || id === 'cochran-armitage')
    .map((method) => documentMethod(method, methods, methodDocumentation));

  it('are by group', () => {
    expect(byGroup([rate, test].filter((method) => method !== undefined))).toEqual([
      ['Rates and proportions', [rate]],
      ['Trends', [test]],
    ]);
  });

  it('have an address for each group', () => {
    expect(groupId('Rates and proportions')).toBe('group-rates-and-proportions');
  });
});
