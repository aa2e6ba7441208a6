import { areasAnswerSchema } from '../../server/contract/areas.ts';
import { problemDocumentSchema } from '../../server/contract/extracts.ts';
import type { Service } from '../open-service.ts';
import type { ReportArguments } from './read-arguments.ts';

/** A chapter as a file. */
export interface ChapterFile {
  /** The name that the service gives it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The chapter of one area. Throws what the service says is wrong: of an unknown area the nearest names. */
export async function fetchChapter(
  area: string,
  { benchmark, asAt }: Pick<ReportArguments, 'benchmark' | 'asAt'>,
  service: Service,
): Promise<ChapterFile> {
  const asked = Object.entries({ area, benchmark, asAt }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  const response = await ask(`/api/v1/reports/injury-chapter.docx?${new URLSearchParams(asked)}`, service);
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return {
    name: named ?? `injury-chapter_${area}.docx`,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

/** The upper-tier and unitary authorities of a region in force today, by name. */
export async function findAreasOf(
  region: string,
  service: Service,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const asked = new URLSearchParams({ type: 'utla', parent: region });
  const response = await ask(`/api/v1/areas?${asked}`, service);
  const { areas } = areasAnswerSchema.parse(await response.json());
  if (areas.length === 0) {
    throw new Error(
      `no upper-tier authorities within ${region}; give the code of a region (E12…) or of England`,
    );
  }
  return areas.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

async function ask(path: string, { ask: askService }: Service): Promise<Response> {
  const response = await askService(path);
  if (response.ok) return response;
  const told = problemDocumentSchema.safeParse(await response.json());
  throw new Error(told.success ? told.data.detail : `the service answered ${response.status} to ${path}`);
}
