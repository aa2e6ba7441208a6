import { describe, expect, it } from 'vitest';
import {
  describeOperations,
  schemaWords,
} from '../../../../client/views/documentation/describe-operations.ts';

describe('the page about the interface', () => {
  it('shows each call with an example to try where it only asks', () => {
    const calls = describeOperations({
      paths: {
        '/api/v1/areas/{code}': { get: { summary: 'One area.' } },
        '/api/v1/extracts': { post: { summary: 'Bring an extract.' }, get: { summary: 'All extracts.' } },
      },
    });
    expect(calls.map(({ id, method, example }) => [id, method, example])).toEqual([
      ['get-api-v1-areas-code', 'GET', '/api/v1/areas/E10000032'],
      ['get-api-v1-extracts', 'GET', '/api/v1/extracts'],
      ['post-api-v1-extracts', 'POST', null],
    ]);
  });

  it.each([
    [undefined, ''],
    [{ type: 'string' }, 'text'],
    [{ enum: ['json', 'csv'] }, 'json, csv'],
    [{ type: ['integer', 'null'] }, 'integer'],
    [{ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, 'text, may be repeated'],
  ])('says what a parameter takes: %j', (schema, words) => {
    expect(schemaWords(schema)).toBe(words);
  });
});
