import type { Area } from '../observation/area.ts';
import type { AreaInExtract } from '../observation/extract.ts';
import { type AnswerContext, QuestionError } from './answer-context.ts';
import { unknownMessage } from './nearest-name.ts';

/** Every area that a question may name, by code. */
export type KnownAreas = ReadonlyMap<string, Area>;

/** The areas of the catalogue and those that only extracts have named, the catalogue's word counting first. */
export async function findKnownAreas(context: AnswerContext): Promise<KnownAreas> {
  const { areas } = context.catalogue;
  const named = await context.store.findAreasInExtracts(context.version);
  const beyond = named.filter(({ code }) => !areas.has(code));
  if (beyond.length === 0) return areas;
  return new Map([...areas, ...beyond.map((area): [string, Area] => [area.code, areaOfExtract(area)])]);
}

/** The area of a code, written in either case; fails with 404 and the nearest codes. */
export function requireArea(code: string, areas: KnownAreas): Area {
  const area = areas.get(code) ?? areas.get(code.trim().toUpperCase());
  if (area) return area;
  const known = [...areas.values()].map(({ code, name }) => ({ id: code, name }));
  throw new QuestionError(404, unknownMessage('area', code, known, 'search the areas by name'));
}

function areaOfExtract({ code, name }: AreaInExtract): Area {
  return { code, name, types: ['other'], parent: null, validFrom: null, validTo: null, successors: [] };
}
