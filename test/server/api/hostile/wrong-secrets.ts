import { olderExtract } from '../../../support/small-extract.ts';
import type { HostileRequest } from './hostile-request.ts';

/** What is sent for a secret, and whether it is none (401) or a wrong one (403). */
const secrets: readonly (readonly [title: string, authorization: string, status: number])[] = [
  ['blank', '', 401],
  ['only its kind', 'Bearer', 401],
  ['only its kind and a space', 'Bearer ', 401],
  ['without its kind', 'token-of-the-test', 401],
  ['of another kind', 'Basic dG9rZW4tb2YtdGhlLXRlc3Q=', 401],
  ['of a kind that is none', 'Negotiate token-of-the-test', 401],
  ['in two parts', 'Bearer token-of the-test', 401],
  ['twice', 'Bearer token-of-the-test, Bearer token-of-the-test', 401],
  ['wrong', 'Bearer guess', 403],
  ['but for its last letter', 'Bearer token-of-the-tes', 403],
  ['with a letter more', 'Bearer token-of-the-testt', 403],
  ['in capitals', 'Bearer TOKEN-OF-THE-TEST', 403],
  ['in quotes', 'Bearer "token-of-the-test"', 403],
  ['undefined', 'Bearer undefined', 403],
  ['null', 'Bearer null', 403],
  ['true', 'Bearer true', 403],
  ['an empty token of the kind that signs itself', 'Bearer eyJhbGciOiJub25lIn0.e30.', 403],
  ['a pattern', 'Bearer .*', 403],
  ['a condition', "Bearer '--", 403],
  ['ten thousand letters', `Bearer ${'a'.repeat(10_000)}`, 403],
];

const changes = [
  ['a file', '/api/v1/extracts?policy=published-open', { method: 'POST', body: olderExtract }],
  ['a withdrawal', '/api/v1/extracts/0123456789abcdef', { method: 'DELETE' }],
] as const;

/** Each of these secrets with each kind of change. */
export const wrongSecrets: readonly HostileRequest[] = changes.flatMap(([title, path, request]) =>
  secrets.map(([secret, authorization, status]) => ({
    title: `${title} with a secret that is ${secret}`,
    path,
    request: { ...request, headers: { authorization, 'content-type': 'text/csv' } },
    status,
  })),
);
