import { z } from 'zod';
import { productName } from '../contract/product-name.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers, securityOf, unchanged } from './describe-route.ts';
import { readQuestion } from './read-question.ts';
import { routeRoles } from './route-roles.ts';
import { askAgain, sendKept } from './send-kept.ts';

const question = z
  .object({ format: z.enum(['json']).optional().describe('`json`: the only form there is.') })
  .strict();

/** `GET /openapi.json`: the interface's description of itself, made from the schemas that it validates with. */
export function addOpenApiRoute(rooms: ApiRooms): void {
  const { app, kept, productVersion, reading } = rooms;
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    ...{ type: 'apiKey', in: 'cookie', name: 'injuries-session' },
    description:
      'Of a browser that signed in; the name of the cookie carries the port, and `__Host-` over HTTPS.',
  });
  describeOperation(app, {
    method: 'get',
    path: `${apiBase}/openapi.json`,
    operationId: 'readDescription',
    summary: 'This description.',
    request: { query: question },
    responses: { 200: { description: 'An OpenAPI 3.1 document.' }, ...unchanged },
  });
  const describeApi = () => {
    const document = app.getOpenAPI31Document({
      openapi: '3.1.0',
      servers: [{ url: '/' }],
      info: {
        title: productName,
        version: productVersion,
        license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
        description:
          'Trends by area and by responsible partner, from published extracts. Every error is a problem document (RFC 9457). Every GET carries an ETag and answers 304 while it holds.',
      },
    });
    return reading === 'open' ? document : closeReads(document);
  };
  for (const path of [`${apiBase}/openapi.json`, '/api/openapi.json']) {
    app.get(path, (context) => {
      readQuestion(question, context.req.queries());
      return sendKept(context, kept, {
        identity: ['openapi', productVersion, reading, path],
        cacheControl: askAgain,
        make: async () => ({
          bytes: new TextEncoder().encode(JSON.stringify(describeApi())),
          contentType: 'application/json',
          disposition: null,
        }),
      });
    });
  }
}

type Described = ReturnType<ApiRooms['app']['getOpenAPI31Document']>;

/** The description where reading needs a role: whatever serves viewers says so. */
function closeReads(document: Described): Described {
  for (const { get, post, put, delete: remove } of Object.values(document.paths ?? {})) {
    for (const operation of [get, post, put, remove]) {
      if (operation === undefined || !viewed.has(operation.operationId ?? '')) continue;
      operation.security = securityOf('viewer');
      operation.responses = { ...operation.responses, ...refusals };
    }
  }
  return document;
}

const viewed: ReadonlySet<string> = new Set(
  Object.entries(routeRoles).flatMap(([name, needed]) => (needed === 'viewer' ? [name] : [])),
);

const refusals = {
  401: { description: problemAnswers.secret[401].description },
  403: { description: problemAnswers.secret[403].description },
};
