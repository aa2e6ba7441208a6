import type { TrendAnswer, TrendQuestion } from '../../../server/contract/trend.ts';
import { trendDownloads } from '../../exports/trend-downloads.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';
import { DownloadSection } from '../frame/download-section.tsx';

/** The trend that is shown, to take away: picture, drawing, figures, and the address of this page. */
export function TrendDownloads({
  question,
  selection,
  answer,
}: {
  readonly question: TrendQuestion;
  readonly selection: TrendSelection;
  readonly answer: TrendAnswer;
}) {
  return <DownloadSection answer={answer} downloads={trendDownloads(question, selection)} />;
}
