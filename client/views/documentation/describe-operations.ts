import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiSchema,
} from '../../api/openapi-query.ts';

/** A call of the interface as its page shows it. */
export interface DescribedCall {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: OpenApiOperation;
  /** An address to try; null for calls that change something or need a value that nobody can guess. */
  readonly example: string | null;
}

const methods = ['get', 'post', 'put', 'delete'];

const examples = new Map([
  ['/health', ''],
  ['/areas', '?q=west+sus'],
  ['/areas/{code}', ''],
  ['/indicators', ''],
  ['/indicators/{id}', ''],
  ['/trends', '?indicator=injury-admissions&area=E10000032'],
  ['/comparisons', '?indicator=injury-admissions&parent=E12000008&method=funnel'],
  ['/inequalities', '?indicator=injury-admissions&area=E92000001'],
  ['/extracts', ''],
  ['/methods', ''],
  ['/charts/trend.svg', '?indicator=injury-admissions&area=E10000032'],
  ['/charts/trend.png', '?indicator=injury-admissions&area=E10000032'],
  ['/charts/comparison.svg', '?indicator=injury-admissions&parent=E12000008&method=funnel'],
  ['/charts/comparison.png', '?indicator=injury-admissions&parent=E12000008&method=funnel'],
  ['/charts/inequality.svg', '?indicator=injury-admissions&area=E92000001'],
  ['/charts/inequality.png', '?indicator=injury-admissions&area=E92000001'],
  ['/openapi.json', ''],
]);

const exampleValues = new Map([
  ['{code}', 'E10000032'],
  ['{id}', 'injury-admissions'],
]);

/** Every call in the order of the document, its path as it stands after the base. */
export function describeOperations(document: Pick<OpenApiDocument, 'paths'>): readonly DescribedCall[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      if (operation === undefined) return [];
      const id = `${method}-${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`;
      return [{ id, method: method.toUpperCase(), path, operation, example: exampleOf(method, path) }];
    }),
  );
}

/** What a parameter takes, in words: "text", "area or age", "text, may be repeated". */
export function schemaWords(schema: OpenApiSchema | undefined): string {
  if (schema === undefined) return '';
  if (schema.enum) return schema.enum.join(', ');
  if (schema.anyOf) return alternatives(schema.anyOf.map(schemaWords));
  const type = [schema.type ?? []]
    .flat()
    .filter((name) => name !== 'null')
    .join(' or ');
  if (type === 'array') return `${schemaWords(schema.items)}, may be repeated`;
  return type === 'string' ? 'text' : type;
}

/** The description of a parameter, wherever the document keeps it. */
export const parameterWords = ({ description, schema }: OpenApiParameter): string =>
  description ?? schema?.description ?? '';

/** One text or several of it are said once: "text, may be repeated". */
function alternatives(words: readonly string[]): string {
  const needed = words.filter((word) => !words.includes(`${word}, may be repeated`));
  return [...new Set(needed)].join(' or ');
}

function exampleOf(method: string, path: string): string | null {
  const search = examples.get(path.replace(/^\/api\/v1/, ''));
  if (method !== 'get' || search === undefined) return null;
  const filled = path.replace(/\{\w+\}/g, (name) => exampleValues.get(name) ?? name);
  return `${filled.startsWith('/api/v1') ? '' : '/api/v1'}${filled}${search}`;
}
