import { z } from 'zod';
import { areaTrendsAnswerSchema, areaTrendsQuestionSchema } from '../../server/contract/area-trends.ts';
import { areaAnswerSchema, areasAnswerSchema, areasQuestionSchema } from '../../server/contract/areas.ts';
import { arrangementsAnswerSchema, arrangementsQuestionSchema } from '../../server/contract/arrangements.ts';
import { bodyAnswerSchema } from '../../server/contract/bodies.ts';
import { causesAnswerSchema, causesQuestionSchema } from '../../server/contract/causes.ts';
import {
  collectedReportAnswerSchema,
  collectedReportQuestionSchema,
  itemParameters,
  reportFigureQuestionSchema,
} from '../../server/contract/collected-report.ts';
import { columnWords } from '../../server/contract/column-words.ts';
import { comparisonAnswerSchema, comparisonQuestionSchema } from '../../server/contract/comparison.ts';
import { distributionAnswerSchema, distributionQuestionSchema } from '../../server/contract/distribution.ts';
import {
  bringQuestionSchema,
  extractsAnswerSchema,
  refusalSchema,
  verdictSchema,
} from '../../server/contract/extracts.ts';
import { changesAnswerSchema, changesQuestionSchema } from '../../server/contract/extracts-changes.ts';
import { endEventSchema, progressEventSchema } from '../../server/contract/extracts-events.ts';
import {
  aliveAnswerSchema,
  healthAnswerSchema,
  healthQuestionSchema,
  readyAnswerSchema,
} from '../../server/contract/health.ts';
import { indicatorsAnswerSchema } from '../../server/contract/indicators.ts';
import { inequalityAnswerSchema, inequalityQuestionSchema } from '../../server/contract/inequality.ts';
import { injuryChapterQuestionSchema } from '../../server/contract/injury-chapter.ts';
import { layoutsAnswerSchema } from '../../server/contract/layouts.ts';
import { mappingsAnswerSchema, savedMappingSchema } from '../../server/contract/mappings.ts';
import { methodsAnswerSchema } from '../../server/contract/methods.ts';
import { neighboursAnswerSchema, neighboursQuestionSchema } from '../../server/contract/neighbours.ts';
import { overviewAnswerSchema, overviewQuestionSchema } from '../../server/contract/overview.ts';
import {
  partnerQuestionsAnswerSchema,
  partnerQuestionsQuestionSchema,
} from '../../server/contract/partner-questions.ts';
import { partnersAnswerSchema, partnersQuestionSchema } from '../../server/contract/partners.ts';
import { profileAnswerSchema, profileQuestionSchema } from '../../server/contract/profile.ts';
import { relationshipAnswerSchema, relationshipQuestionSchema } from '../../server/contract/relationship.ts';
import { searchAnswerSchema, searchQuestionSchema } from '../../server/contract/search.ts';
import { serviceAnswerSchema } from '../../server/contract/service.ts';
import { shownAnswerSchema } from '../../server/contract/shown.ts';
import { trendAnswerSchema, trendQuestionSchema } from '../../server/contract/trend.ts';

/** The messages of the contract, in the order in which a reader meets them. */
const messages: readonly { readonly title: string; readonly schema: z.ZodType }[] = [
  { title: 'Question: `GET /trends` and `GET /charts/trend.svg`, `.png`', schema: trendQuestionSchema },
  { title: 'Answer: a trend', schema: trendAnswerSchema },
  {
    title: 'Question: `GET /comparisons` and `GET /charts/comparison.svg`, `.png`',
    schema: comparisonQuestionSchema,
  },
  { title: 'Answer: a comparison of areas', schema: comparisonAnswerSchema },
  {
    title: 'Question: `GET /distributions` and `GET /charts/distribution.svg`, `.png`',
    schema: distributionQuestionSchema,
  },
  { title: 'Answer: how areas are spread, period by period', schema: distributionAnswerSchema },
  {
    title: 'Question: `GET /area-trends` and `GET /charts/area-trends.svg`, `.png`',
    schema: areaTrendsQuestionSchema,
  },
  { title: 'Answer: trends of many areas', schema: areaTrendsAnswerSchema },
  {
    title: 'Question: `GET /inequalities` and `GET /charts/inequality.svg`, `.png`',
    schema: inequalityQuestionSchema,
  },
  { title: 'Answer: an inequality', schema: inequalityAnswerSchema },
  {
    title: 'Question: `GET /overviews` and `GET /charts/overview.svg`, `.png`',
    schema: overviewQuestionSchema,
  },
  { title: 'Answer: areas by indicators', schema: overviewAnswerSchema },
  {
    title: 'Question: `GET /relationships` and `GET /charts/relationship.svg`, `.png`',
    schema: relationshipQuestionSchema,
  },
  { title: 'Answer: a relationship of two indicators', schema: relationshipAnswerSchema },
  {
    title: 'Question: `GET /causes` and `GET /charts/causes.svg`, `.png`',
    schema: causesQuestionSchema,
  },
  { title: 'Answer: causes of injury admissions', schema: causesAnswerSchema },
  { title: 'Question: `GET /search`', schema: searchQuestionSchema },
  { title: 'Answer: a search', schema: searchAnswerSchema },
  { title: 'Answer: a body (`GET /bodies/{id}`)', schema: bodyAnswerSchema },
  { title: 'Question: `GET /profiles/{area}`', schema: profileQuestionSchema },
  { title: 'Answer: a profile', schema: profileAnswerSchema },
  { title: 'Question: `GET /reports/injury-chapter.docx`', schema: injuryChapterQuestionSchema },
  {
    title: 'Question: `GET /reports/collected` and `GET /reports/collected.docx`',
    schema: collectedReportQuestionSchema,
  },
  {
    title: 'An item of a collected report, beside the parameters of its chart or answer',
    schema: z.object(itemParameters),
  },
  { title: 'Answer: a collected report', schema: collectedReportAnswerSchema },
  { title: 'Question: `GET /reports/figure.svg`', schema: reportFigureQuestionSchema },
  { title: 'Question: `GET /neighbours/{area}`', schema: neighboursQuestionSchema },
  { title: 'Answer: statistical neighbours', schema: neighboursAnswerSchema },
  { title: 'Question: the map of partners', schema: partnersQuestionSchema },
  { title: 'Answer: the map of partners', schema: partnersAnswerSchema },
  { title: 'Question: the four questions that find a partner', schema: partnerQuestionsQuestionSchema },
  { title: 'Answer: the four questions that find a partner', schema: partnerQuestionsAnswerSchema },
  { title: 'Question: Health Act arrangements', schema: arrangementsQuestionSchema },
  { title: 'Answer: Health Act arrangements', schema: arrangementsAnswerSchema },
  { title: 'Question: `GET /areas`', schema: areasQuestionSchema },
  { title: 'Answer: areas', schema: areasAnswerSchema },
  { title: 'Answer: one area', schema: areaAnswerSchema },
  { title: 'Answer: indicators', schema: indicatorsAnswerSchema },
  { title: 'Question: `POST /extracts`', schema: bringQuestionSchema },
  { title: 'Answer: an extract brought', schema: verdictSchema },
  { title: 'Answer: an extract refused', schema: refusalSchema },
  { title: 'Events of an upload: `progress`', schema: progressEventSchema },
  { title: 'Events of an upload: `end`', schema: endEventSchema },
  { title: 'Answer: extracts', schema: extractsAnswerSchema },
  { title: 'Question: `GET /extracts/{id}/changes` and `/withdrawal`', schema: changesQuestionSchema },
  { title: 'Answer: what an extract changed, or withdrawing it would', schema: changesAnswerSchema },
  { title: 'Body: `PUT /mappings/{name}`', schema: savedMappingSchema },
  { title: 'Answer: column mappings', schema: mappingsAnswerSchema },
  { title: 'Answer: layouts', schema: layoutsAnswerSchema },
  { title: 'Answer: methods', schema: methodsAnswerSchema },
  { title: 'Any answer as the screen shows it: `format=shown`', schema: shownAnswerSchema },
  { title: 'Question: `GET /health`', schema: healthQuestionSchema },
  { title: 'Answer: health', schema: healthAnswerSchema },
  { title: 'Answer: `GET /service`', schema: serviceAnswerSchema },
  { title: 'Answer: `GET /health/live`', schema: aliveAnswerSchema },
  { title: 'Answer: `GET /health/ready`', schema: readyAnswerSchema },
];

/** The part of JSON Schema that the contract's schemas turn into. */
const nodeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number(), z.null()])).optional(),
  get properties() {
    return z.record(z.string(), nodeSchema).optional();
  },
  get items() {
    return nodeSchema.optional();
  },
  get anyOf() {
    return z.array(nodeSchema).optional();
  },
});
type Node = z.infer<typeof nodeSchema>;

/** The data dictionary as Markdown: a table a message, a row a field. */
export function describeContract(): string {
  const sections = messages.map(({ title, schema }) => {
    const node = nodeSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    return `## ${title}\n\n| field | kind | meaning |\n|---|---|---|\n${describeFields(node, '').join('\n')}\n`;
  });
  return `# Data dictionary\n\nEvery field of every question and answer, written from the contract by \`npm run write-data-dictionary\`.\n\n${sections.join('\n')}\n${describeFileColumns()}`;
}

/** What columns of CSV files and workbooks mean where the fields of answers do not say it. */
function describeFileColumns(): string {
  const rows = Object.entries(columnWords)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, meaning]) => `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`);
  return `## Columns of files: \`format=csv\`, \`xlsx\` and \`zip\`\n\nA column that is not named here means what the field of its name means above; \`x_\` and \`y_\` stand before those of the two indicators of a relationship.\n\n| column | meaning |\n|---|---|\n${rows.join('\n')}\n`;
}

function describeFields(node: Node, prefix: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const inner = innerObject(field);
    const row = `| \`${path}\` | ${kindOf(field)} | ${(field.description ?? '').replaceAll('|', '\\|')} |`;
    return inner ? [row, ...describeFields(inner.node, `${path}${inner.suffix}.`)] : [row];
  });
}

/** The object inside a field, whether it stands alone, may be null or comes in a list. */
function innerObject(field: Node): { node: Node; suffix: string } | null {
  if (field.properties) return { node: field, suffix: '' };
  if (field.items) {
    const inner = innerObject(field.items);
    return inner && { node: inner.node, suffix: '[]' };
  }
  const option = field.anyOf?.find((one) => one.properties);
  return option ? { node: option, suffix: '' } : null;
}

function kindOf(field: Node): string {
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (field.anyOf) return field.anyOf.map(kindOf).join(' or ');
  if (field.items) return `list of ${kindOf(field.items)}`;
  return [field.type ?? 'any'].flat().join(' or ');
}
