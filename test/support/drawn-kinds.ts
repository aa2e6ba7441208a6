import { bars } from './drawn/area-bars.ts';
import { areaTrends } from './drawn/area-panels.ts';
import { causes } from './drawn/cause-bars.ts';
import { causeTrends } from './drawn/causes-through-time.ts';
import { anyAnswer, type DrawnKind } from './drawn/drawn-kind.ts';
import { forms } from './drawn/forms.ts';
import { funnel } from './drawn/funnels.ts';
import { inequality } from './drawn/inequalities.ts';
import { overview } from './drawn/overviews.ts';
import { partnerTrend } from './drawn/partner-trends.ts';
import { relationship } from './drawn/relationships.ts';
import { spine } from './drawn/spines.ts';
import { spread } from './drawn/spreads.ts';
import { tiles } from './drawn/tiles.ts';
import { trendInPanels, trendWithBand, trendWithBars } from './drawn/trends.ts';

/** Every kind of chart that is read off paper and off the screen. */
export const drawnKinds: readonly DrawnKind<unknown>[] = [
  anyAnswer(trendWithBars),
  anyAnswer(trendWithBand),
  anyAnswer(trendInPanels),
  anyAnswer(bars),
  anyAnswer(funnel),
  anyAnswer(tiles),
  anyAnswer(spread),
  anyAnswer(areaTrends),
  anyAnswer(spine),
  anyAnswer(overview),
  anyAnswer(causes),
  anyAnswer(causeTrends),
  anyAnswer(inequality),
  anyAnswer(relationship),
  anyAnswer(partnerTrend),
  anyAnswer(forms),
];
