import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ArrangementsAnswer } from '../../contract/arrangements.ts';
import type { CausesAnswer } from '../../contract/causes.ts';
import type { ComparisonAnswer } from '../../contract/comparison.ts';
import type { InequalityAnswer } from '../../contract/inequality.ts';
import type { PartnersAnswer } from '../../contract/partners.ts';
import type { ProfileAnswer } from '../../contract/profile.ts';
import type { ResponsibilitiesAnswer } from '../../contract/responsibilities.ts';
import type { RegisterRow } from '../partners/find-register.ts';

/** All that the four questions are answered from: other answers about the same area, at the same version of the store. */
export interface QuestionGround {
  readonly catalogue: Pick<Catalogue, 'audiences' | 'strategies' | 'partners' | 'costs' | 'causes'>;
  readonly map: PartnersAnswer;
  /** Rows of registers of partners for the areas of the map, in force on its day. */
  readonly rows: readonly RegisterRow<'partner'>[];
  readonly arrangements: ArrangementsAnswer;
  readonly responsibilities: ResponsibilitiesAnswer;
  readonly profile: ProfileAnswer;
  /** The profile of the county above a district; null otherwise. */
  readonly county: ProfileAnswer | null;
  /** Of a county, what only its districts have figures of. */
  readonly districts: readonly ComparisonAnswer[];
  /** Admissions for injury by deprivation, of the area and of England. */
  readonly inequality: { readonly own: InequalityAnswer; readonly england: InequalityAnswer };
  /** Admissions for injury by cause: the area's, or those of the county of a district that holds none. */
  readonly causes: CausesAnswer;
  /** The same at the age for which a source says what they cost. */
  readonly priced: CausesAnswer;
}
