import { z } from 'zod';
import { type ServiceAnswer, serviceAnswerSchema } from '../contract/service.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, unchanged } from './describe-route.ts';
import { readQuestion } from './read-question.ts';
import { askAgain, sendKept } from './send-kept.ts';

const path = `${apiBase}/service`;

/** `GET /service`: what the pages about the service itself must know of this installation. */
export function addServiceRoute({
  app,
  kept,
  organisation,
  contact,
  logAddresses,
  productVersion,
}: ApiRooms): void {
  const answer: ServiceAnswer = {
    version: productVersion,
    organisation,
    contact,
    logsAddresses: logAddresses,
  };
  describeOperation(app, {
    method: 'get',
    path,
    operationId: 'readService',
    summary: 'Who answers for this installation, and what it keeps of those who use it.',
    responses: {
      200: { description: 'The answer.', content: { 'application/json': { schema: serviceAnswerSchema } } },
      ...unchanged,
    },
  });
  app.get(path, (context) => {
    readQuestion(z.object({}).strict(), context.req.queries());
    return sendKept(context, kept, {
      identity: ['service', JSON.stringify(answer)],
      cacheControl: askAgain,
      make: async () => ({
        bytes: new TextEncoder().encode(JSON.stringify(answer)),
        contentType: 'application/json',
        disposition: null,
      }),
    });
  });
}
