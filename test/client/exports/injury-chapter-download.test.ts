import { describe, expect, it } from 'vitest';
import { injuryChapterDownload } from '../../../client/exports/injury-chapter-download.ts';

describe('the injury chapter of an area', () => {
  it('is that of today beside England unless something else is shown', () => {
    expect(injuryChapterDownload('E10000032').address).toBe(
      '/api/v1/reports/injury-chapter.docx?area=E10000032',
    );
    expect(injuryChapterDownload('E10000032', { benchmark: 'none', asAt: '12' }).address).toBe(
      '/api/v1/reports/injury-chapter.docx?area=E10000032&benchmark=none&asAt=12',
    );
  });

  it('says what it holds', () => {
    const { format, purpose } = injuryChapterDownload('E10000032');
    expect(`Download ${format}`).toBe('Download the injury chapter (Word)');
    expect(purpose).toContain('summary, trends, comparisons, causes, partners, methods, tables');
  });
});
