import { areaTrendsPicture } from './area-trends-chart-routes.ts';
import { arrangementsAnswer } from './arrangements-route.ts';
import { bodyAnswer } from './bodies-route.ts';
import { causeTrendsPicture } from './cause-trends-chart-routes.ts';
import { causesPicture } from './causes-chart-routes.ts';
import type { Collectable } from './collectable.ts';
import { comparisonPicture } from './comparison-chart-routes.ts';
import { distributionPicture } from './distribution-chart-routes.ts';
import { inequalityPicture } from './inequality-chart-routes.ts';
import { neighboursAnswer } from './neighbours-route.ts';
import { overviewPicture } from './overview-chart-routes.ts';
import { partnerAreasAnswer } from './partner-areas-route.ts';
import { partnerFormsPicture, partnersPicture } from './partner-chart-routes.ts';
import { partnerQuestionsAnswer } from './partner-questions-route.ts';
import { partnerTrendPicture } from './partner-trend-chart-routes.ts';
import { profilePicture } from './profile-chart-routes.ts';
import { relationshipPicture } from './relationship-chart-routes.ts';
import { responsibilitiesAnswer } from './responsibilities-route.ts';
import { trendPicture } from './trend-chart-routes.ts';

/** Every picture, and every answer without one that can stand in a report: the one list of both. */
export const collectables: readonly Collectable[] = [
  trendPicture,
  comparisonPicture,
  distributionPicture,
  areaTrendsPicture,
  overviewPicture,
  inequalityPicture,
  relationshipPicture,
  causesPicture,
  causeTrendsPicture,
  profilePicture,
  partnersPicture,
  partnerFormsPicture,
  partnerTrendPicture,
  partnerQuestionsAnswer,
  arrangementsAnswer,
  neighboursAnswer,
  responsibilitiesAnswer,
  partnerAreasAnswer,
  bodyAnswer,
];
