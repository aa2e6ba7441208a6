import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  'data/catalogue/README.md',
];

const read = (page: string) => readFileSync(join(root, page), 'utf8');

const scripts: object = JSON.parse(read('package.json')).scripts;

describe('the documents', () => {
  it.each(pages)('%s has no dead link within the project', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    const local = links.filter((link) => !/^(https?:|mailto:)/.test(link));
    expect(local.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it.each(pages)('%s names only commands that exist', (page) => {
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('CONTRIBUTING.md lists every command but what npm runs before one', () => {
    const page = read('CONTRIBUTING.md');
    const missing = Object.keys(scripts).filter(
      (name) => !page.includes(`npm run ${name}`) && !page.includes(`npm ${name}`),
    );
    expect(missing).toEqual(['prestart']);
  });

  it('tell a newcomer exactly two commands', () => {
    const commands = [...read('README.md').matchAll(/^npm ci && (.+)$/gm)].map((match) => match[1]);
    expect(commands).toEqual(['npm start', 'npm test']);
  });
});
