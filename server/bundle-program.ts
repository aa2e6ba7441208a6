import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The database's own code, which is no JavaScript: a program finds it where it is installed. */
const native = ['@duckdb/node-bindings'];

/**
 * What a TypeScript file and everything that it imports do, as one text of JavaScript for a thread to run
 * (`new Worker(text, { eval: true })`). A thread that reads hundreds of files through tsx takes a second to start and
 * twice the memory. The file must not await at its top, nor ask where it lies. Fails where a file is missing or is no
 * TypeScript.
 */
export function bundleProgram(main: URL): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(main)],
    bundle: true,
    write: false,
    platform: 'node',
    target: `node${process.versions.node}`,
    format: 'cjs',
    external: native,
    logLevel: 'silent',
  });
  const text = outputFiles.map((file) => file.text).join('\n');
  return `(function (require) {${text}\n})(require('node:module').createRequire(${JSON.stringify(main.href)}));`;
}
