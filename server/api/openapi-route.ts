import { z } from 'zod';
import { productName } from '../contract/product-name.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, unchanged } from './describe-route.ts';
import { readQuestion } from './read-question.ts';
import { askAgain, sendKept } from './send-kept.ts';

const question = z
  .object({ format: z.enum(['json']).optional().describe('`json`: the only form there is.') })
  .strict();

/** `GET /openapi.json`: the interface's description of itself, made from the schemas that it validates with. */
export function addOpenApiRoute(rooms: ApiRooms): void {
  const { app, kept, productVersion } = rooms;
  app.openAPIRegistry.registerComponent('securitySchemes', 'adminToken', { type: 'http', scheme: 'bearer' });
  describeOperation(app, {
    method: 'get',
    path: `${apiBase}/openapi.json`,
    operationId: 'readDescription',
    summary: 'This description.',
    request: { query: question },
    responses: { 200: { description: 'An OpenAPI 3.1 document.' }, ...unchanged },
  });
  const describeApi = () =>
    app.getOpenAPI31Document({
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
  for (const path of [`${apiBase}/openapi.json`, '/api/openapi.json']) {
    app.get(path, (context) => {
      readQuestion(question, context.req.queries());
      return sendKept(context, kept, {
        identity: ['openapi', productVersion, path],
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
