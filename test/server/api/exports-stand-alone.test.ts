import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { provenanceSchema } from '../../../server/contract/parts.ts';
import { exampleAddress, exportExamples, type Fact, facts } from '../../support/export-examples.ts';
import { openExportService } from '../../support/export-store.ts';
import { type ReadExport, readExport } from '../../support/read-export.ts';
import type { TestService } from './open-test-service.ts';

const base = '/api/v1';

/** The endings of files, by the media types that the description of the interface names. */
const endings: Readonly<Record<string, string>> = {
  'text/csv': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/zip': 'zip',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};
/** What is read by programs, and no file that people keep. */
const noFiles = /json$|^text\/event-stream$/;

/** A file that the interface gives: below the base, without the ending of a picture. */
interface Offered {
  readonly path: string;
  readonly ending: string;
  readonly hasOwnEnding: boolean;
}

const services: Record<'made-up' | 'real', TestService | null> = { 'made-up': null, real: null };
let offered: readonly Offered[] = [];

beforeAll(async () => {
  services['made-up'] = await openExportService({ isMadeUp: true });
  services.real = await openExportService({ isMadeUp: false });
  offered = await listOffered(services.real);
}, 120_000);

afterAll(() => Promise.all(Object.values(services).map((service) => service?.close())));

describe('the files of the interface', () => {
  it('have an example each, so that a new one must be looked at too', () => {
    const paths = new Set(offered.map(({ path }) => path));
    expect([...paths].sort()).toEqual(Object.keys(exportExamples).sort());
  });

  it.each(Object.entries(exportExamples))(
    'say all that must be known to use them, whatever their form: %s',
    async (path, { exempt }) => {
      const said: string[] = [];
      for (const file of offered.filter((each) => each.path === path && each.ending !== 'png')) {
        const { read, origins, address } = await take(file, 'real');
        const missing = facts
          .filter((fact) => fact !== 'demonstration mark' && exempt[fact] === undefined)
          .filter((fact) => !isSaid(fact, read, origins, file.ending));
        said.push(...missing.map((fact) => `${file.ending} of ${address}: no ${fact}`));
      }
      expect(said).toEqual([]);
    },
  );

  it.each(
    Object.entries(exportExamples).filter(([, { exempt }]) => exempt['demonstration mark'] === undefined),
  )('are marked where they hold made-up data, and not where they hold none: %s', async (path) => {
    for (const file of offered.filter((each) => each.path === path && each.ending !== 'png')) {
      const [madeUp, real] = [await take(file, 'made-up'), await take(file, 'real')];
      expect([file.ending, madeUp.read.isMarked, real.read.isMarked]).toEqual([file.ending, true, false]);
    }
  });

  it.each(Object.entries(exportExamples).filter(([, { exempt }]) => exempt.address === undefined))(
    'name an address that gives the same file again, to the byte: %s',
    async (path) => {
      for (const file of offered.filter((each) => each.path === path && each.ending !== 'png')) {
        const { read, bytes, address } = await take(file, 'real');
        const [named = ''] = read.addresses.map((each) => each.trim());
        const again = file.hasOwnEnding
          ? named
          : `${named}${named.includes('?') ? '&' : '?'}format=${file.ending}`;
        const response = await serviceOf('real').ask(again);
        expect([address, response.status]).toEqual([address, 200]);
        expect(Buffer.compare(bytes, new Uint8Array(await response.arrayBuffer()))).toBe(0);
      }
    },
  );

  it('tell the address in a picture as in its drawing', async () => {
    for (const file of offered.filter(({ ending }) => ending === 'png')) {
      const { bytes, address } = await take(file, 'real');
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).toContain(`iTXtComment\0\0\0\0\0${address.split('?')[0]}`);
    }
  });
});

/** Every address and form that the interface describes as a file. */
/** Who did what: for the eyes of administrators, without any figure, and for no document. */
const ofAdministrators = new Set([`${base}/audit-trail`, `${base}/audit-trail/check`]);

async function listOffered({ ask }: TestService): Promise<Offered[]> {
  const { paths } = await (await ask(`${base}/openapi.json`)).json();
  return Object.entries<{ get?: { responses: Record<string, { content?: object }> } }>(paths)
    .filter(([address]) => !ofAdministrators.has(address))
    .flatMap(([address, { get }]) =>
      Object.keys(get?.responses['200']?.content ?? {})
        .filter((type) => !noFiles.test(type))
        .map((type) => {
          const ending = endings[type] ?? type;
          const hasOwnEnding = address.endsWith(`.${ending}`);
          const path = address.slice(base.length, hasOwnEnding ? -(ending.length + 1) : undefined);
          return { path, ending, hasOwnEnding };
        }),
    );
}

function serviceOf(kind: keyof typeof services): TestService {
  const service = services[kind];
  if (!service) throw new Error(`no service is open: ${kind}`);
  return service;
}

const heldSchema = z.looseObject({ provenance: z.array(provenanceSchema).catch([]) });
type Origins = z.infer<typeof heldSchema>['provenance'];

/** A file as it is taken away, and where the answer that it was made from says that its figures come from. */
async function take({ path, ending, hasOwnEnding }: Offered, kind: keyof typeof services) {
  const service = serviceOf(kind);
  const example = exportExamples[path];
  if (!example) throw new Error(`no example: ${path}`);
  const extracts = await (await service.ask(`${base}/extracts`)).json();
  const [{ id }] = extracts.extracts.filter(({ fileName }: { fileName: string }) =>
    fileName.endsWith('injury-admissions.csv'),
  );
  const asked = exampleAddress(path, example, id);
  const address = hasOwnEnding ? asked.replace(/(?=\?|$)/, `.${ending}`) : asked;
  const withForm = hasOwnEnding ? address : `${address}${address.includes('?') ? '&' : '?'}format=${ending}`;
  const response = await service.ask(`${base}${withForm}`);
  expect([withForm, response.status]).toEqual([withForm, 200]);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const answer = hasOwnEnding ? {} : await (await service.ask(`${base}${address}`)).json();
  const read = ending === 'png' ? emptyRead : readExport(ending, bytes);
  return { bytes, read, origins: heldSchema.parse(answer).provenance, address: `${base}${address}` };
}

const emptyRead: ReadExport = {
  text: '',
  ...{
    comparators: [],
    periods: [],
    methods: [],
    licences: [],
    versions: [],
    addresses: [],
    isMarked: false,
  },
};

/** Whether a file says a fact; where the answer names its sources, each of them. */
function isSaid(fact: Fact, read: ReadExport, origins: Origins, ending: string): boolean {
  const { text } = read;
  const areIn = (texts: readonly string[]) => texts.every((each) => text.includes(each.replace(/\.$/, '')));
  switch (fact) {
    case 'area':
      return /West Sussex|South East|England/.test(text);
    case 'comparator':
      return read.comparators.some((name) => name.includes('England'));
    case 'period':
      return read.periods.length > 0;
    case 'publisher':
      return origins.length > 0
        ? areIn(origins.map(({ publisher }) => publisher))
        : /Office for|NHS|Department|Demonstration|Own/.test(text);
    case 'source':
      return origins.length > 0 ? namesSources(text, origins, ending) : /source|register/i.test(text);
    case 'release':
      return /2025-02-01|1 February 2025/.test(text);
    case 'licence':
      return read.licences.length > 0;
    case 'method':
      return read.methods.length > 0;
    case 'held':
      return read.versions.includes('8') && new Set(read.versions).size === 1;
    case 'address':
      return read.addresses.some((address) => address.startsWith(base));
    case 'demonstration mark':
      return read.isMarked;
  }
}

/** A table names in each row the sources of that row; any other file names all of the answer. */
function namesSources(text: string, origins: Origins, ending: string): boolean {
  const isNamed = ({ source, fileName }: Origins[number]) => text.includes(source) || text.includes(fileName);
  return ending === 'csv' ? origins.some(isNamed) : origins.every(isNamed);
}
