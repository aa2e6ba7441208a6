import { describe, expect, it } from 'vitest';
import {
  addFiles,
  namesInWords,
  percentSent,
  progressAnnouncement,
  progressWords,
} from '../../../../client/views/extracts/upload-words.ts';

const sent = (sentBytes: number, totalBytes = 4_000_000) => ({
  sentBytes,
  totalBytes,
  rows: 12_000,
  problems: 0,
});

describe('an upload in words', () => {
  it.each([
    [0, 0],
    [1_999_999, 49],
    [4_000_000, 100],
  ])('has sent %i of 4 million bytes: %i%', (bytes, percent) => {
    expect(percentSent(sent(bytes))).toBe(percent);
  });

  it('has sent nothing of an upload whose size is not known yet', () => {
    expect(percentSent(sent(0, 0))).toBe(0);
  });

  it.each([
    [{ rows: 12_000, problems: 0 }, '2.1 MB of 4.0 MB sent. 12,000 rows read, no problems so far.'],
    [{ rows: 1, problems: 1 }, '2.1 MB of 4.0 MB sent. 1 row read, 1 problem so far.'],
    [{ rows: 0, problems: 1_204 }, '2.1 MB of 4.0 MB sent. 0 rows read, 1,204 problems so far.'],
  ])('counts what was read: %j', (read, words) => {
    expect(progressWords({ ...sent(2_100_000), ...read })).toBe(words);
  });

  it('is announced five times at most: at its start, at each quarter and when all has left', () => {
    const spoken = Array.from({ length: 101 }, (_, percent) => progressAnnouncement(sent(percent * 40_000)));
    expect([...new Set(spoken)]).toEqual([
      'Sending has begun.',
      '25% sent.',
      '50% sent.',
      '75% sent.',
      'All of it has been sent. The service is checking it.',
    ]);
  });

  it.each([
    [[], ''],
    [['a.csv'], 'a.csv'],
    [['a.csv', 'b.csv'], 'a.csv and b.csv'],
    [['a.csv', 'b.csv', 'c.csv'], 'a.csv, b.csv and c.csv'],
  ])('names its files: %j', (names, words) => {
    expect(namesInWords(names.map((name) => ({ name })))).toBe(words);
  });

  it('takes the later of two files with one name', () => {
    const [old, other, mended] = [
      { name: 'a.csv', size: 1 },
      { name: 'b.csv', size: 2 },
      { name: 'a.csv', size: 3 },
    ];
    expect(addFiles([old, other], [mended])).toEqual([mended, other]);
  });
});
