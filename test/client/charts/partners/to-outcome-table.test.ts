import { describe, expect, it } from 'vitest';
import { toOutcomeTable, yearWords } from '../../../../client/charts/partners/to-outcome-table.ts';
import type { ArrangementOutcome } from '../../../../server/contract/arrangements.ts';
import { steady } from '../../../support/partner-trend-answers.ts';

const outcome: ArrangementOutcome = {
  fit: 'same',
  fitWords: '',
  inForceWords: '',
  caution: '',
  years: steady.periods.map(({ label }, place) => ({
    period: label,
    inForce: place === 0 ? 'no' : place === 1 ? 'part' : 'whole',
    contribution: place === 1 ? 125_000 : null,
    isComplete: place === 1 ? false : null,
  })),
  trend: { ...steady, pieces: steady.pieces.slice(0, 1) },
};

describe('the table of the figures beside an arrangement', () => {
  it('has for each period the figure, whether it was in force and what was paid', () => {
    const rows = toOutcomeTable(outcome)?.rows ?? [];
    expect(
      rows
        .slice(0, 3)
        .map(({ figure, inForce, contribution }) => [figure.period, figure.value, inForce, contribution]),
    ).toEqual([
      ['2011/12', '100.0', 'No', ''],
      ['2012/13', '101.0', 'In part of the year', '£125,000, of the amounts given'],
      ['2013/14', '99.0', 'Yes', ''],
    ]);
    expect(rows).toHaveLength(steady.periods.length);
  });

  it('is none where no figures are shown', () => {
    expect(toOutcomeTable({ ...outcome, trend: null })).toBeNull();
  });

  it('is said of a year that is pointed at', () => {
    const year = { period: '2015/16', inForce: 'whole', contribution: 300_000, isComplete: true } as const;
    expect(yearWords(year)).toBe('Arrangement in force: yes; contributions £300,000');
    expect(yearWords({ ...year, inForce: 'no', contribution: null, isComplete: null })).toBe(
      'Arrangement in force: no',
    );
    expect(yearWords({ ...year, contribution: null, isComplete: false })).toBe(
      'Arrangement in force: yes; contributions [x] not given',
    );
  });
});
