import { describe, expect, it } from 'vitest';
import { readNote } from '../../../server/ingest/read-note.ts';

const plain = { saysSuppressed: false, saysDemonstration: false, hasMarkup: false };

describe('readNote', () => {
  it('reads a blank as no note', () => {
    expect(readNote('')).toEqual({ ...plain, notes: [] });
  });

  it('keeps a note as it is, without line breaks', () => {
    expect(readNote('Treat with caution,\nas counts are small')).toEqual({
      ...plain,
      notes: ['Treat with caution, as counts are small'],
    });
  });

  it('takes off markup and the asterisk that the web page shows', () => {
    expect(readNote('<span class="tooltipValueNote">* Value for two areas combined</span>')).toEqual({
      ...plain,
      hasMarkup: true,
      notes: ['Value for two areas combined'],
    });
  });

  it.each([
    ['Value suppressed for disclosure control due to small count', true],
    ['Suppressed owing to small numbers', true],
    ['Value suppressed due to incompleteness of source data', false],
    ['Not presented due to a trust not submitting data', false],
  ])('hears in %j that a number is too small to show: %s', (note, saysSuppressed) => {
    expect(readNote(note)).toMatchObject({ saysSuppressed });
  });

  it.each([
    ['Demonstration data', []],
    ['Demonstration data.', []],
    [
      'Demonstration data: Value suppressed for disclosure control',
      ['Value suppressed for disclosure control'],
    ],
  ])('hears in %j that the data are for demonstration, and keeps the rest', (note, notes) => {
    expect(readNote(note)).toMatchObject({ saysDemonstration: true, notes });
  });
});
