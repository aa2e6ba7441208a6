import { z } from 'zod';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { unchanged } from './describe-route.ts';
import { readQuestion } from './read-question.ts';
import { askAgain, sendKept } from './send-kept.ts';

/** `GET /openapi.json`: the interface's description of itself, made from the schemas that it validates with. */
export function addOpenApiRoute(rooms: ApiRooms): void {
  const { app, kept, productVersion } = rooms;
  app.openAPIRegistry.registerComponent('securitySchemes', 'adminToken', { type: 'http', scheme: 'bearer' });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: `${apiBase}/openapi.json`,
    summary: 'This description.',
    responses: { 200: { description: 'An OpenAPI 3.1 document.' }, ...unchanged },
  });
  const describeApi = () =>
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Injury outcomes of children in England',
        version: productVersion,
        description:
          'Trends by area and by responsible partner, from published extracts. Every error is a problem document (RFC 9457). Every GET carries an ETag and answers 304 while it holds.',
      },
    });
  for (const path of [`${apiBase}/openapi.json`, '/api/openapi.json']) {
    app.get(path, (context) => {
      readQuestion(z.object({}).strict(), context.req.queries());
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
