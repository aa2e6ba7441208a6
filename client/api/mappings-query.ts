import type { ColumnMappingAnswer, MappingsAnswer } from '../../server/contract/mappings.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';
import { type ChangeState, useChange } from './change-state.ts';
import { sendAnswer } from './http-client.ts';

/** Every saved description of somebody's columns. */
export function useMappings(): AnswerState<MappingsAnswer> {
  return useAnswer('/mappings', {});
}

/** Saves a description under its name, in the place of one that had it. */
export async function saveMapping(mapping: ColumnMappingAnswer): Promise<void> {
  await sendAnswer(mappingPath(mapping.name), {}, { method: 'PUT', body: mapping });
}

/** Forgets a saved description; what was read with it stays. */
export function useDeleteMapping(): ChangeState<{ readonly name: string }, string> {
  return useChange(async ({ name }) => {
    await sendAnswer(mappingPath(name), {}, { method: 'DELETE' });
    return name;
  });
}

const mappingPath = (name: string) => `/mappings/${encodeURIComponent(name)}`;
