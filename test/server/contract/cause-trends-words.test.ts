import { describe, expect, it } from 'vitest';
import {
  asTrend,
  groupsWithLines,
  groupsWithoutLines,
  nightsAsTrend,
  nightsTitle,
  panelLatest,
  panelTitle,
  panelTrend,
  scaleNote,
  trendSentences,
  whyNoTrend,
} from '../../../server/contract/cause-trends-words.ts';
import {
  causesOfEngland,
  causesThroughTime,
  causeTrend,
  fallsThroughTime,
} from '../../support/cause-trends-answers.ts';

const [, transport] = causesThroughTime.groups;
if (!transport) throw new Error('the answer has no transport');

describe('causes through time in words', () => {
  it('stand above a panel: its name, its latest value beside England, its trend', () => {
    expect(panelTitle(fallsThroughTime)).toBe('Falls*');
    expect(panelLatest(fallsThroughTime, causesThroughTime)).toEqual({
      comparison: 'better',
      words: '30.0, better than England (40.0)',
    });
    expect(panelTrend(fallsThroughTime)).toBe('Recent trend: decreasing and getting better');
  });

  it('say the year of a value that is not of the latest, and of England nothing beside it', () => {
    expect(panelLatest(transport, causesThroughTime)?.words).toBe(
      '6.0 in 2022/23, better than England (8.0)',
    );
    expect(panelLatest(fallsThroughTime, causesOfEngland)).toEqual({ comparison: null, words: '30.0' });
  });

  it('never write a rate that is not none as 0.0', () => {
    const rare = causeTrend('Legal intervention and war', [0.02, 0.02, 0.02, 0.02, 0.033], null);
    expect(panelLatest(rare, causesOfEngland)?.words).toBe('0.033');
    const none = causeTrend('Assault', [1, 1, 1, 1, 0], null);
    expect(panelLatest(none, causesOfEngland)?.words).toBe('0.0');
  });

  it('leave no group out: what has no chart is named with the reason', () => {
    expect(groupsWithLines(causesThroughTime).map(({ label }) => label)).toEqual(['Falls', 'Transport']);
    expect(groupsWithoutLines(causesThroughTime)).toEqual([
      'No chart. Suppressed in every year: Drowning and submersion.',
      'No chart. No admission in any year: Forces of nature.',
    ]);
  });

  it('say which trends were tested and which could not be', () => {
    expect(trendSentences(causesThroughTime)).toEqual([
      'Recent trend: decreasing and getting better: Falls.',
    ]);
    expect(whyNoTrend(causesThroughTime)).toBe(
      'No recent trend is tested of Transport: five years running with a value are needed.',
    );
    expect(whyNoTrend(causesOfEngland)).toBeNull();
  });

  it('say whether heights can be compared', () => {
    expect(scaleNote('common')).toMatch(/one scale/);
    expect(scaleNote('own')).toMatch(/never heights between groups/);
  });

  it('become a trend of the groups that are drawn, each followed by England of the same group', () => {
    expect(asTrend(causesThroughTime).series.map(({ key }) => key)).toEqual([
      'area Falls',
      'benchmark Falls',
      'area Transport',
      'benchmark Transport',
    ]);
    expect(nightsAsTrend(causesThroughTime)?.indicator.unit.label).toBe('%');
    expect(nightsAsTrend(causesOfEngland)).toBeNull();
    expect(nightsTitle(causesThroughTime)).toMatch(/\(dashed line: England\)$/);
    expect(nightsTitle(causesOfEngland)).not.toMatch(/England/);
  });
});
