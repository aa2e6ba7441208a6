import { z } from 'zod';
import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import { type OneExtractAnswer, oneExtractAnswerSchema } from '../../server/contract/extracts.ts';
import { mappingsAnswerSchema } from '../../server/contract/mappings.ts';
import type { Observation } from '../../server/observation/observation.ts';
import { type Ask, askAnswer } from './ask-answer.ts';
import { compareFigure, type Difference, describeMaking } from './compare-figure.ts';
import { type AnsweredFigure, figureKey, findFigures } from './find-figures.ts';
import { findFilesOf, hashFile, readAgain, type SuppliedFile } from './read-again.ts';
import type { TraceArguments } from './read-arguments.ts';

/** What became of comparing a figure with its file. */
export type TraceVerdict = 'equal' | 'differs' | 'not-found' | 'not-read' | 'no-file';

/** A figure with where it came from. */
export interface TracedFigure {
  readonly indicator: string;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly sex: string;
  readonly age: string;
  readonly category: string | null;
  readonly value: number | null;
  readonly missing: string | null;
  readonly extract: string;
  readonly made: string;
  /** Line of the file on which it stands; null where it is not told, and `lineWhy` says why. */
  readonly line: number | null;
  readonly lineWhy: string | null;
  readonly verdict: TraceVerdict;
  readonly differences: readonly Difference[];
}

/** An extract that figures came from, and the files supplied for it. */
export interface TracedExtract
  extends Pick<
    OneExtractAnswer,
    'id' | 'publisher' | 'fileName' | 'sha256' | 'layout' | 'policy' | 'receivedAt' | 'receivedBy' | 'status'
  > {
  readonly released: string;
  /** Names of the supplied files that are its own by their hash; empty where none is. */
  readonly files: readonly string[];
  /** Why they could not be read again; null where they were, or where there are none. */
  readonly because: string | null;
}

export interface Trace {
  readonly address: string;
  readonly storeVersion: number;
  readonly extracts: readonly TracedExtract[];
  readonly figures: readonly TracedFigure[];
  /** Supplied files of which no traced figure came. */
  readonly strangers: readonly SuppliedFile[];
}

/** Layouts in which one figure is one line; the figures of others are counted from many. */
const lineByLine: readonly string[] = [
  'fingertips',
  'observations',
  'poverty-cilif',
  'homelessness-hclic',
  'homelessness-p1e',
  'mapped',
];

/** Says where every figure of an answer came from, and whether the files supplied say the same. */
export async function traceFigures(
  asked: TraceArguments,
  ask: Ask,
  { catalogue, today }: { readonly catalogue: Catalogue; readonly today: string },
): Promise<Trace> {
  const { path, answer } = await askAnswer(asked.address, ask);
  const figures = findFigures(answer).filter((figure) => isAsked(figure, asked));
  if (figures.length === 0) throw new Error(`no figure to trace: ${path}; check --area and --period`);
  const supplied = await Promise.all(asked.files.map(hashFile));
  const mappings = supplied.length > 0 ? await findMappings(ask) : [];
  const reading = {
    catalogue,
    today,
    mappings,
    period: asked.filePeriod,
    wanted: new Set(figures.map(figureKey)),
  };
  const sources = new Map<string, Source>();
  for (const id of new Set(figures.map(({ extract }) => extract))) {
    sources.set(id, await readSource(id, supplied, reading, ask));
  }
  const used = new Set([...sources.values()].flatMap(({ files }) => files));
  return {
    address: path,
    storeVersion: z.object({ storeVersion: z.int() }).parse(answer).storeVersion,
    extracts: [...sources.values()].map(describeSource),
    figures: figures.map((figure) => traceFigure(figure, sources.get(figure.extract))),
    strangers: supplied.filter((file) => !used.has(file)),
  };
}

function isAsked(figure: AnsweredFigure, { area, period }: TraceArguments): boolean {
  return (area === null || figure.area.code === area) && (period === null || figure.period.label === period);
}

async function findMappings(ask: Ask) {
  const response = await ask('/api/v1/mappings');
  return mappingsAnswerSchema.parse(await response.json()).mappings;
}

/** An extract, with its figures as they were read again; null where they were not. */
interface Source {
  readonly extract: OneExtractAnswer;
  readonly files: readonly SuppliedFile[];
  readonly read: ReadonlyMap<string, Observation> | null;
  readonly because: string | null;
}

async function readSource(
  id: string,
  supplied: readonly SuppliedFile[],
  reading: Parameters<typeof readAgain>[2],
  ask: Ask,
): Promise<Source> {
  const response = await ask(`/api/v1/extracts/${id}`);
  const extract = oneExtractAnswerSchema.parse(await response.json());
  const files = findFilesOf(extract, supplied) ?? [];
  if (files.length === 0) return { extract, files, read: null, because: null };
  try {
    return { extract, files, read: await readAgain(extract, files, reading), because: null };
  } catch (error) {
    return { extract, files, read: null, because: error instanceof Error ? error.message : String(error) };
  }
}

function describeSource({ extract, files, because }: Source): TracedExtract {
  const { id, publisher, fileName, sha256, layout, policy, receivedAt, receivedBy, status } = extract;
  const released = extract.releasedStated ? extract.released : `not stated; figures to ${extract.released}`;
  return {
    ...{ id, publisher, fileName, sha256, layout, policy, receivedAt, receivedBy, status, released, because },
    files: files.map(({ file }) => file),
  };
}

function traceFigure(figure: AnsweredFigure, source: Source | undefined): TracedFigure {
  const { indicator, area, period, sex, age, category, value, missing, extract } = figure;
  const read = source?.read?.get(figureKey(figure));
  const differences = read ? compareFigure(figure, read) : [];
  const layout = source?.extract.layout ?? '';
  return {
    ...{
      indicator: indicator.id,
      area: area.code,
      areaName: area.name,
      period: period.label,
      sex,
      age: age.key,
    },
    ...{ value, missing, extract, made: describeMaking(figure), differences },
    category: category && `${category.type}: ${category.value}`,
    ...tellLine(read, layout, source?.files.length ?? 0),
    verdict: verdictOf(read, differences, source),
  };
}

function verdictOf(
  read: Observation | undefined,
  differences: readonly Difference[],
  source: Source | undefined,
): TraceVerdict {
  if (read) return differences.length === 0 ? 'equal' : 'differs';
  if (source === undefined || source.files.length === 0) return 'no-file';
  return source.read === null ? 'not-read' : 'not-found';
}

/** Of admissions neither lines nor their number are told: small numbers are hidden, and that would bring them out. */
function tellLine(
  read: Observation | undefined,
  layout: string,
  files: number,
): Pick<TracedFigure, 'line' | 'lineWhy'> {
  if (layout === 'admissions')
    return {
      line: null,
      lineWhy: 'counted from records, which are not listed since small numbers are hidden',
    };
  if (!lineByLine.includes(layout)) return { line: null, lineWhy: 'counted from many lines' };
  if (!read) return { line: null, lineWhy: 'lines are not kept: supply the file to find it' };
  if (files > 1) return { line: null, lineWhy: 'put together from several files' };
  return { line: read.line, lineWhy: null };
}
