import { useCallback, useState } from 'react';
import type { SectionReport } from './explore-place.ts';

/** What the sections on the page have said of their answers, by their keys. */
export function useSectionReports() {
  const [reports, setReports] = useState<ReadonlyMap<string, SectionReport>>(new Map());
  const report = useCallback((key: string, said: SectionReport | null) => {
    setReports((before) => {
      const after = new Map(before);
      if (said === null) after.delete(key);
      else after.set(key, said);
      return after;
    });
  }, []);
  return { reports, report };
}
