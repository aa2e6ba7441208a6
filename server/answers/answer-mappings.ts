import type { ColumnMappingAnswer, MappingsAnswer } from '../contract/mappings.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';

/** Saved column mappings, by name. They belong to no store version: it is always those of today. */
export async function answerMappings(context: AnswerContext): Promise<MappingsAnswer> {
  const mappings = await context.store.findMappings();
  return {
    ...(await makeEnvelope(context, false)),
    mappings: mappings.map(describeMapping),
    why: mappings.length > 0 ? null : 'No column mapping has been saved yet.',
  };
}

/** A mapping as answers give it. */
export function describeMapping({
  name,
  headers,
  columns,
  constants,
  policy,
}: ColumnMapping): ColumnMappingAnswer {
  return { name, headers: [...headers], columns: { ...columns }, constants: { ...constants }, policy };
}
