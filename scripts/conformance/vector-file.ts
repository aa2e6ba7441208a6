import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const caseSchema = z.object({
  id: z.string(),
  input: z.record(z.string(), z.unknown()),
  output: z.record(z.string(), z.unknown()),
});

const fileSchema = z.object({
  set: z.string(),
  within: z.object({
    relative: z.number(),
    absolute: z.number(),
    absoluteTimesMultiplier: z.boolean().default(false),
  }),
  cases: z.array(caseSchema).min(1),
});

/** One question to a method and the reference's answer. */
export type VectorCase = z.infer<typeof caseSchema>;

/** Cases of one method, and how closely an answer must agree. */
export type VectorFile = z.infer<typeof fileSchema>;

/** A file of a folder: what it holds, or why it cannot be read. */
export type ReadFile =
  | { readonly name: string; readonly vectors: VectorFile }
  | { readonly name: string; readonly problem: string };

/** Reads the vector files (`*.json`) of a folder, by name. Fails where the folder cannot be read or holds none. */
export function readVectorFiles(folder: string): readonly ReadFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0)
    throw new Error(`no vector files: ${folder}; give a folder with files named *.json`);
  return names.sort().map((name) => readVectorFile(folder, name));
}

function readVectorFile(folder: string, name: string): ReadFile {
  try {
    return { name, vectors: fileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))) };
  } catch (error) {
    if (error instanceof z.ZodError) return { name, problem: z.prettifyError(error) };
    if (error instanceof SyntaxError) return { name, problem: error.message };
    throw error;
  }
}
