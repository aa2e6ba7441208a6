import { recentTrendWords } from '../../../server/contract/comparison-words.ts';
import type { RecentTrend } from '../../../server/contract/parts.ts';

const arrows: Record<RecentTrend['direction'], string | null> = {
  increasing: 'M2 14 13 3M6 3h7v7',
  decreasing: 'M2 2 13 13M6 13h7V6',
  'no-change': 'M1 8h13M9 3l5 5-5 5',
  'cannot-calculate': null,
};

/** A recent trend as an arrow and words. */
export function RecentTrendWord({ trend }: { readonly trend: RecentTrend }) {
  const arrow = arrows[trend.direction];
  const words = recentTrendWords(trend);
  return (
    <span className="marked-word">
      {arrow === null ? null : (
        <svg className="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d={arrow} fill="none" stroke="#0b0c0c" strokeWidth="2" />
        </svg>
      )}
      {words.charAt(0).toUpperCase() + words.slice(1)}
    </span>
  );
}
