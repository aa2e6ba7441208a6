import { afterAll, describe, expect, it } from 'vitest';
import { answerPartnerQuestions } from '../../../server/answers/answer-partner-questions.ts';
import { partnerQuestionsTable } from '../../../server/reports/partner-questions-table.ts';
import { partnersFileName } from '../../../server/reports/partners-file-name.ts';
import { asCsv } from '../../support/as-csv.ts';
import { contextOf, fillQuestionStore } from '../../support/partner-question-cases.ts';

const partnerQuestionsCsv = asCsv(partnerQuestionsTable);

const filled = await fillQuestionStore();

afterAll(filled.close);

const ask = (area: string) => answerPartnerQuestions({ area }, contextOf(filled));

/** Rows of a CSV by header. */
function cellsOf(csv: string, ...headers: string[]): string[][] {
  const [header = '', ...rows] = csv.trimEnd().split('\r\n');
  const places = headers.map((name) => header.split(',').indexOf(name));
  return rows.map((row) => {
    const cells = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '');
    return places.map((place) => cells[place] ?? '');
  });
}

describe('the file of the four questions', () => {
  it('gives every figure with its limits, comparison, source and release', async () => {
    const headers = [
      'row',
      'indicator',
      'period',
      'value',
      'lower95',
      'comparison',
      'compared_with_value',
      'source_file',
    ];
    const rows = cellsOf(partnerQuestionsCsv(await ask('E10000032')), ...headers, 'release');
    expect(rows).toContainEqual([
      'figure',
      'child-poverty-relative',
      '2023/24',
      '25',
      '24',
      'worse',
      '20',
      'figures.csv',
      'Released 4 March 2025',
    ]);
  });

  it('has answers in short, gaps with how to fill them, and candidates with the line of the register', async () => {
    const csv = partnerQuestionsCsv(await ask('E10000032'));
    const kinds = new Set(cellsOf(csv, 'row').flat());
    expect(kinds).toEqual(
      new Set(['in-short', 'statement', 'figure', 'not-known', 'candidate', 'caution', 'caveat']),
    );
    const candidates = cellsOf(csv, 'row', 'candidate_organisation', 'evidence', 'source_line');
    expect(candidates).toContainEqual(['candidate', 'Adur Homes', 'Local register', '3']);
  });

  it('says why it is empty', async () => {
    const csv = partnerQuestionsCsv(await ask('E92000001'));
    expect(cellsOf(csv, 'row', 'text')).toEqual([['no-answer', expect.stringContaining('not the area')]]);
  });

  it('is named by what, where and when', async () => {
    expect(partnersFileName('partner-questions', await ask('E10000032'))).toBe(
      'partner-questions_west-sussex_2026-01-31.csv',
    );
  });
});
