import type { Area } from '../observation/area.ts';
import type { AreaInExtract } from '../observation/extract.ts';
import { type AnswerContext, QuestionError } from './answer-context.ts';
import { unknownMessage } from './nearest-name.ts';
import { onceAVersion } from './once-a-version.ts';

/** Every area that a question may name, by code. */
export type KnownAreas = ReadonlyMap<string, Area>;

/**
 * The areas of the catalogue, whose word counts first, then those that look-ups have brought, then those that extracts
 * have only named.
 */
export const findKnownAreas: (context: AnswerContext) => Promise<KnownAreas> = onceAVersion(
  async ({ store, catalogue, version }) => {
    const { areas } = catalogue;
    const named = await store.findAreasInExtracts(version);
    const beyond = new Map(named.map((area): [string, Area] => [area.code, areaOfExtract(area)]));
    for await (const entries of store.findEntries('area', version)) {
      for (const { body } of entries) beyond.set(body.code, body);
    }
    for (const code of areas.keys()) beyond.delete(code);
    return beyond.size === 0 ? areas : withKnownLineage(beyond, areas);
  },
);

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

/** Both together; a parent or successor that nobody has named, and a parent that is its own part, is left out. */
function withKnownLineage(beyond: KnownAreas, areas: KnownAreas): KnownAreas {
  const all = new Map([...areas, ...beyond]);
  for (const area of beyond.values()) {
    const successors = area.successors.filter((code) => all.has(code));
    const parent = isSoundParent(area, all) ? area.parent : null;
    all.set(area.code, { ...area, parent, successors });
  }
  return all;
}

function isSoundParent(area: Area, all: KnownAreas): boolean {
  const passed = new Set<string>([area.code]);
  for (let code = area.parent; code !== null; code = all.get(code)?.parent ?? null) {
    if (passed.has(code)) return false;
    passed.add(code);
  }
  return area.parent !== null && all.has(area.parent);
}
