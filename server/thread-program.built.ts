import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const builtFolder = fileURLToPath(new URL('../dist/server', import.meta.url));

/** As in `thread-program.ts`, of what `npm run build` bundled beside the service. */
export function threadProgram(main: URL): string {
  const file = join(builtFolder, `${basename(fileURLToPath(main), '.ts')}.cjs`);
  return `require(${JSON.stringify(file)});`;
}
