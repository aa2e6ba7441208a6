import { z } from 'zod';
import type { AreaDetail } from './areas.ts';
import type { ArrangementsAnswer } from './arrangements.ts';
import type { CausesAnswer } from './causes.ts';
import type { ComparisonAnswer } from './comparison.ts';
import type { InequalityAnswer } from './inequality.ts';
import type { NeighboursAnswer } from './neighbours.ts';
import type { PartnerQuestionsAnswer } from './partner-questions.ts';
import type { PartnerTrendAnswer } from './partner-trend.ts';
import type { PartnersAnswer } from './partners.ts';
import { answerParameters } from './parts.ts';
import type { ProfileAnswer } from './profile.ts';
import type { TrendAnswer } from './trend.ts';

/** `GET /reports/injury-chapter.docx`: the injuries of one area as a chapter for a needs assessment. */
export const injuryChapterQuestionSchema = z
  .object({
    area: z.string().describe('Code of one area.'),
    benchmark: z
      .string()
      .optional()
      .describe(
        'Code of the area to compare with; England unless given, `none` for none. Causes and age halves by commissioner are always beside England.',
      ),
    asAt: answerParameters.asAt,
  })
  .strict();
export type InjuryChapterQuestion = z.infer<typeof injuryChapterQuestionSchema>;

/** A comparison of the area with others, or why there is none. */
export interface ChapterComparison {
  readonly answer: ComparisonAnswer | null;
  /** Null where there is a comparison. */
  readonly why: string | null;
}

/** All answers of which the chapter is made, each as the service gives it by itself. */
export interface InjuryChapter {
  readonly area: AreaDetail;
  /** The benchmark as asked for; null where none was named. */
  readonly benchmark: string | null;
  readonly storeVersion: number;
  readonly storeVersionAt: string | null;
  /** Whether any figure or register in it is made up. */
  readonly demonstration: boolean;
  /** ISO date for which duties and partners hold. */
  readonly asOf: string;
  readonly profile: ProfileAnswer;
  readonly partnerTrend: PartnerTrendAnswer;
  /** A trend for each age band that is held. */
  readonly trends: readonly TrendAnswer[];
  /** With the areas of the same kind in its region, or districts in its county. */
  readonly besideOthers: ChapterComparison;
  readonly besideNeighbours: ChapterComparison;
  readonly neighbours: NeighboursAnswer;
  readonly causes: CausesAnswer;
  readonly byDeprivation: InequalityAnswer;
  readonly bySex: InequalityAnswer;
  readonly partners: PartnersAnswer;
  readonly questions: PartnerQuestionsAnswer;
  readonly arrangements: ArrangementsAnswer;
}
