/**
 * Adds to the lock file the builds for other platforms that npm could not see where it was last written, so that
 * `npm ci` takes the file on every platform. npm leaves an optional package out of the lock file when the registry at
 * hand does not serve it, and then refuses its own file. Changes nothing where nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];
const libraries: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

const entrySchema = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });

const place = new URL('../package-lock.json', import.meta.url);
const lock = lockSchema.parse(JSON.parse(readFileSync(place, 'utf8')));

const wanted = Object.values(lock.packages).flatMap((entry) =>
  Object.entries(entry.optionalDependencies ?? {}),
);
const missing = wanted.filter(([name]) => lock.packages[`node_modules/${name}`] === undefined);
for (const [name, version] of missing) {
  const parts = (name.split('/').at(-1) ?? name).split('-');
  const among = (known: readonly string[]) => known.filter((one) => parts.includes(one));
  const libc = among(Object.keys(libraries)).flatMap((part) => libraries[part] ?? []);
  const cpu = among(processors);
  const os = among(systems);
  if (os.length !== 1 || cpu.length !== 1 || !/^\d/.test(version)) {
    throw new Error(`unknown platform: ${name}@${version}; add its entry to package-lock.json by hand`);
  }
  const isLibcTold = os[0] === 'linux' && libc.length > 0;
  lock.packages[`node_modules/${name}`] = {
    ...{ version, cpu, optional: true, os },
    ...(isLibcTold ? { libc } : {}),
  };
}
const packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)),
);
if (missing.length > 0) writeFileSync(place, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
process.stdout.write(`${missing.length} builds for other platforms added to package-lock.json\n`);
