import { readFileSync } from 'node:fs';

/** The versions of Node and of packages that are installed here. */
export function readVersions(packages: readonly string[]): Record<string, string> {
  return { node: process.version, ...Object.fromEntries(packages.map((name) => [name, readVersion(name)])) };
}

function readVersion(name: string): string {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return version;
}
