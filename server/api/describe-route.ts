import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Role } from '../access/role.ts';
import { problemDocumentSchema } from '../contract/extracts.ts';
import { shownAnswerSchema } from '../contract/shown.ts';
import type { AnswerRoute, AnyQuestion } from './answer-route.ts';
import { type ApiEnvironment, apiBase } from './api-dependencies.ts';
import { mediaTypes } from './represent-answer.ts';
import { type OperationId, routeRoles } from './route-roles.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemDocumentSchema } },
});

/** The errors that addresses share, as the description of the interface words them. */
export const problemAnswers = {
  invalid: {
    400: problem('A parameter is unknown, wrong or missing; `detail` names it and says how to mend it.'),
  },
  unknown: { 404: problem('No such area, indicator or extract; `detail` names the nearest.') },
  secret: {
    401: problem('Nobody is named: sign in, or send `Authorization: Bearer …`.'),
    403: problem(
      'The token is not taken, or its role does not reach; or a page of another site asked; `detail` says which.',
    ),
  },
  name: { 409: problem('A token in force has this name.') },
  token: { 404: problem('No token in force has this name.') },
  tooLarge: { 413: problem('The file is larger than this service takes.') },
  noTable: { 415: problem('The content type is not that of a table, or the body is compressed.') },
  noJson: { 415: problem('The content type is not that of JSON, or the body is compressed.') },
  noRoom: { 507: problem('The disk is full; nothing was stored. `detail` says where room is wanted.') },
  mapping: { 404: problem('No column mapping is saved under this name; `detail` names the nearest.') },
  upload: { 409: problem('An upload of this `uploadId` is under way.') },
  conflict: { 409: problem('The extract is withdrawn already.') },
  method: {
    405: {
      ...problem('The address takes other methods than this.'),
      headers: {
        Allow: { description: 'The methods that it takes.', schema: { type: 'string' as const } },
      },
    },
  },
  host: { 421: problem('The service is not asked by a name of its own; `detail` says how to mend it.') },
  tooMany: {
    429: {
      ...problem('More was asked in a minute than one address may have made; ask again later.'),
      headers: {
        'Retry-After': { description: 'After how many seconds.', schema: { type: 'integer' as const } },
      },
    },
  },
  tooSlow: { 408: problem('The body came too slowly, or stopped coming.') },
  fault: {
    500: problem('The service failed; its log tells more under the request id.'),
    503: {
      ...problem(
        'The database behind the store does not answer, or the service is too busy; ask again later.',
      ),
      headers: {
        'Retry-After': { description: 'After how many seconds.', schema: { type: 'integer' as const } },
      },
    },
  },
};

export const unchanged = { 304: { description: 'The answer that `If-None-Match` names still holds.' } };

/** An operation as the interface describes it: by the name under which the table of roles says whom it serves. */
type Operation = Omit<RouteConfig, 'security'> & { readonly operationId: OperationId };

/** Adds an operation to the description of the interface, with the errors that all of them share. */
export function describeOperation(app: OpenAPIHono<ApiEnvironment>, operation: Operation): void {
  const needed = routeRoles[operation.operationId];
  const isClosed = needed !== 'anybody' && needed !== 'viewer';
  const responses = {
    ...operation.responses,
    ...(isClosed ? problemAnswers.secret : {}),
    ...problemAnswers.invalid,
    ...problemAnswers.method,
    ...problemAnswers.host,
    ...problemAnswers.tooMany,
    ...problemAnswers.fault,
  };
  app.openAPIRegistry.registerPath({ ...operation, security: isClosed ? securityOf(needed) : [], responses });
}

/** How somebody of a role says who they are: by a token, or signed in with a browser. */
export function securityOf(role: Role): Record<string, string[]>[] {
  return [{ token: [role] }, { session: [role] }];
}

const binary = { schema: { type: 'string', format: 'binary' } as const };

/** Adds an address that answers a question to the description of the interface. */
export function describeRoute<Question extends AnyQuestion, Answer>(
  app: OpenAPIHono<ApiEnvironment>,
  {
    path,
    operationId,
    summary,
    question,
    answer,
    subject,
    table,
    mayNotFind,
    mayConflict,
  }: AnswerRoute<Question, Answer>,
): void {
  const params = subject ? z.object({ [subject.name]: z.string().describe(subject.description) }) : undefined;
  describeOperation(app, {
    method: 'get',
    path: apiBase + path,
    operationId,
    summary,
    request: { query: question, ...(params ? { params } : {}) },
    responses: {
      200: {
        description: table
          ? 'The answer, as JSON, as CSV, as a workbook, as CSV with a description of its columns, or as the screen shows it.'
          : 'The answer.',
        content: {
          'application/json': { schema: answer },
          ...(table
            ? {
                [mediaTypes.csv]: { schema: z.string() },
                [mediaTypes.xlsx]: binary,
                [mediaTypes.zip]: binary,
                [mediaTypes.shown]: { schema: shownAnswerSchema },
              }
            : {}),
        },
      },
      ...unchanged,
      ...(subject || mayNotFind ? problemAnswers.unknown : {}),
      ...(mayConflict ? problemAnswers.conflict : {}),
    },
  });
}
