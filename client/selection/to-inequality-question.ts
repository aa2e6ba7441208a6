import type { InequalityQuestion } from '../../server/contract/inequality.ts';
import type { InequalitySelection } from './inequality-selection.ts';
import type { SearchRecord } from './search-string.ts';

/** What the interface must be asked so that the selection can be shown: by sex, no division and no one sex. */
export function toInequalityQuestion(selection: InequalitySelection): InequalityQuestion {
  const { indicator, area, by, categoryType, period, sex, age, asAt } = selection;
  const byDeprivation = by === 'deprivation';
  return {
    indicator,
    area,
    by,
    ...(byDeprivation && categoryType !== null ? { categoryType } : {}),
    ...(period === null ? {} : { period }),
    ...(byDeprivation ? { sex } : {}),
    ...(age === null ? {} : { age }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters of a question, in the order in which its addresses are written. */
export function inequalityParameters(question: InequalityQuestion): SearchRecord {
  const { indicator, area, by, categoryType, period, sex, age, asAt } = question;
  return { indicator, area, by, categoryType, period, sex, age, asAt };
}
