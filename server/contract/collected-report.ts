import { z } from 'zod';
import { answerParameters, envelope } from './parts.ts';
import { reportLimits, shownParts, usualReportTitle } from './report-limits.ts';

/**
 * What an item says of itself beside the parameters of its own chart or answer. None of these names is taken by a chart
 * or an answer; `as` is no `show`, since a trend has a `show` of its own (`value`, `count`, …).
 */
export const itemParameters = {
  as: z
    .enum(shownParts)
    .optional()
    .describe('What stands in the report: `chart` unless the answer has no picture, else `table`.'),
  caption: z
    .string()
    .max(reportLimits.captionLetters)
    .optional()
    .describe(
      `Caption of the figure or table; measure, areas and period unless given. At most ${reportLimits.captionLetters} letters.`,
    ),
  finding: z
    .union([z.string(), z.array(z.string())])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .pipe(z.array(z.string().max(reportLimits.findingLetters)).max(reportLimits.findings))
    .optional()
    .describe(
      `A finding in plain English; may be repeated, up to ${reportLimits.findings} of at most ${reportLimits.findingLetters} letters each. Without any, those made from the answer; one empty one for none.`,
    ),
};

/** `GET /reports/collected` and `/reports/collected.docx`: charts and tables of one's own choice as one report. */
export const collectedReportQuestionSchema = z
  .object({
    title: z
      .string()
      .max(reportLimits.titleLetters)
      .optional()
      .describe(
        `Title of the report; "${usualReportTitle}" unless given. At most ${reportLimits.titleLetters} letters.`,
      ),
    item: z
      .union([z.string(), z.array(z.string())])
      .transform((given) => (typeof given === 'string' ? [given] : given))
      .pipe(z.array(z.string()).min(1).max(reportLimits.items))
      .describe(
        `\`NAME?PARAMETERS\`, percent-encoded as one value: the name of a chart below \`/charts\` (\`trend\`), or of an answer without one (\`arrangements\`, \`neighbours/E10000032\`), with its very parameters, and the item's own \`as\`, \`caption\` and \`finding\`. May be repeated, up to ${reportLimits.items} times; the order is kept.`,
      ),
    asAt: answerParameters.asAt.describe(
      'A store version (`12`) or a date (`2026-01-31`) for every item that has no `asAt` of its own.',
    ),
  })
  .strict();
export type CollectedReportQuestion = z.infer<typeof collectedReportQuestionSchema>;

/** `GET /reports/figure.svg`: the figure of one item, as the report shows it. */
export const reportFigureQuestionSchema = z
  .object({
    item: z.string().describe('One item that has a chart, written as in a report.'),
    asAt: answerParameters.asAt,
  })
  .strict();

export const reportTableSchema = z.object({
  caption: z.string().describe('What the table holds.'),
  columns: z.array(
    z.object({
      heading: z.string(),
      isFigure: z.boolean().describe('Whether it holds figures, which stand to the right.'),
    }),
  ),
  rows: z
    .array(z.array(z.string()))
    .describe('As they are read, in the order of the columns; `[c]`, `[x]` and `[z]` for missing figures.'),
  everyRow: z
    .array(z.string())
    .describe('What holds of every row, said once below the table in place of a column.'),
});
export type ReportTable = z.infer<typeof reportTableSchema>;

export const reportSourceSchema = z.object({
  publisher: z.string(),
  source: z.string(),
  release: z.string().describe('In words: when it was released, or that no date was stated.'),
  licence: z.string().describe('Blank for made-up data, which are under no licence.'),
  line: z.string().describe('To print below a figure: "Source: …. Released …."'),
  demonstration: z.boolean(),
});
export type ReportSource = z.infer<typeof reportSourceSchema>;

export const reportItemSchema = z.object({
  number: z.int().describe('Its place in the report, from 1.'),
  asked: z.string().describe('The item as it was asked for.'),
  name: z.string().describe('What is shown: `trend`, `profile`, `arrangements`.'),
  as: z.enum(shownParts).describe('What of it stands in the report.'),
  storeVersion: z.int().describe('Of this item, which may have an `asAt` of its own.'),
  demonstration: z.boolean(),
  heading: z.string().describe('The finding in at most ten words, or what is shown.'),
  subtitle: z.string().describe('Measure, areas and period.'),
  caption: z.string(),
  isCaptionOwn: z.boolean().describe('Whether the caption was given; otherwise it was made.'),
  findings: z.array(z.string()).describe('What stands in the report; empty where none are wanted.'),
  areFindingsOwn: z.boolean().describe('Whether the findings were given; otherwise they were made.'),
  madeFindings: z
    .array(z.string())
    .describe('The findings made from the answer, whether they stand in the report or not.'),
  why: z.string().nullable().describe('Why there is nothing to show; null where there is something.'),
  picture: z
    .string()
    .nullable()
    .describe('Address of the picture as SVG; null where there is none, or where only the table is shown.'),
  alternativeText: z
    .string()
    .nullable()
    .describe('What the picture shows, for whoever cannot see it; null without a picture.'),
  tables: z.array(reportTableSchema).describe('The tables shown in the text; empty where only the chart is.'),
  responsible: z.array(z.string()).describe('Who was responsible, a sentence each, where that is known.'),
  notes: z.array(z.string()).describe('Caveats, and what is missing and why.'),
  methods: z.array(z.string()).describe('How figures and judgements were worked out.'),
  sources: z.array(reportSourceSchema),
  restsOn: z
    .array(z.string())
    .describe(
      'Laws, guides and registers that it rests on, a line each; empty for answers of figures alone.',
    ),
  citation: z
    .array(z.string())
    .describe(
      'How to name the figures elsewhere, a line each: sources, what they are, their address, licences.',
    ),
});
export type ReportItem = z.infer<typeof reportItemSchema>;

export const collectedReportAnswerSchema = z.object({
  storeVersion: envelope.storeVersion,
  storeVersionAt: envelope.storeVersionAt,
  demonstration: envelope.demonstration,
  title: z.string(),
  isTitleOwn: z.boolean().describe('Whether the title was given.'),
  held: z.string().describe('In words: when the figures were held.'),
  document: z.string().describe('Address of the same report as a Word document, at its store version.'),
  items: z.array(reportItemSchema),
});
export type CollectedReportAnswer = z.infer<typeof collectedReportAnswerSchema>;
