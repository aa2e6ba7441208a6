import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';

/** The root of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** One import of one file: of a file of ours (from the root of the project), or of a package. */
export interface Import {
  readonly from: string;
  readonly file: string | null;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Asked for while the file is at work, not before it can begin. */
  readonly dynamic: boolean;
}

/** Source files of ours below a folder, from the root of the project. */
export function findSourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of a file, dynamic ones too. */
export function findImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statics = [...text.matchAll(IMPORT)].map((match) =>
    toImport(file, match[2] ?? '', { typeOnly: match[1] !== undefined, dynamic: false }),
  );
  const dynamics = [...text.matchAll(DYNAMIC_IMPORT)].map((match) =>
    toImport(file, match[1] ?? '', { typeOnly: false, dynamic: true }),
  );
  return [...statics, ...dynamics];
}

function toImport(from: string, specifier: string, how: Pick<Import, 'typeOnly' | 'dynamic'>): Import {
  const file = specifier.startsWith('.')
    ? relative(root, normalize(join(root, dirname(from), specifier)))
    : null;
  return { from, file: file?.replaceAll('\\', '/') ?? null, specifier, ...how };
}
