import { expect, it } from 'vitest';
import { methodsTable } from '../../../server/reports/methods-table.ts';
import { asCsv } from '../../support/as-csv.ts';

const methodsCsv = asCsv(methodsTable);

it('methods as CSV: a row a method, lists separated by bars', () => {
  const csv = methodsCsv({
    ...{ storeVersion: 3, storeVersionAt: '2025-03-10T09:00:00Z', demonstration: false },
    methods: [
      {
        ...{ id: 'crude-rate', name: 'Crude rate', group: 'Rates and proportions', purpose: 'How many.' },
        summary: 'Events per people.',
        formulas: [
          { introduction: null, text: 'value = x / n', mathml: '<math></math>' },
          { introduction: 'Its limits:', text: 'limits = a', mathml: '<math></math>' },
        ],
        ...{ notes: ['One.', 'Two.'], citations: ['Smith A. A book.'], usedFor: null },
        seeAlso: [{ id: 'byar', name: 'Byar’s limits' }],
        example: {
          sentence: 'Say so.',
          inputs: [{ name: 'Admissions', value: 1290 }],
          results: [
            { name: 'Rate', value: 87.09037145 },
            { name: 'Word', value: 'worse' },
          ],
        },
      },
    ],
  });
  expect(csv).toBe(
    'method,name,group,purpose,summary,formulas,notes,citations,see_also,used_for,example,example_inputs,example_results\r\n' +
      'crude-rate,Crude rate,Rates and proportions,How many.,Events per people.,value = x / n | limits = a,One. | Two.,' +
      'Smith A. A book.,byar,,Say so.,Admissions: 1290,Rate: 87.09037145 | Word: worse\r\n',
  );
});
