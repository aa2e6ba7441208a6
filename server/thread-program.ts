import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';

/** How a thread's program is bundled. The database's own code is no JavaScript: it is found where it is installed. */
export const threadBundling = {
  bundle: true,
  platform: 'node',
  target: `node${process.versions.node}`,
  format: 'cjs',
  external: ['@duckdb/node-bindings'],
  logLevel: 'silent',
} as const satisfies BuildOptions;

/**
 * What a TypeScript file and everything that it imports do, as one text of JavaScript for a thread to run
 * (`new Worker(text, { eval: true })`). A thread that reads hundreds of files through tsx takes a second to start and
 * twice the memory. The file must not await at its top, nor ask where it lies. Fails where a file is missing or is no
 * TypeScript. In the built service `thread-program.built.ts` stands in the place of this file.
 */
export function threadProgram(main: URL): string {
  const { outputFiles } = buildSync({ ...threadBundling, entryPoints: [fileURLToPath(main)], write: false });
  const text = outputFiles.map((file) => file.text).join('\n');
  return `(function (require) {${text}\n})(require('node:module').createRequire(${JSON.stringify(main.href)}));`;
}
