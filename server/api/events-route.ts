import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { shortenAsked } from '../answers/shorten-asked.ts';
import { uploadIdSchema } from '../contract/extracts-events.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { readQuestion } from './read-question.ts';

/** `GET /extracts/:uploadId/events`: how far an upload has come, as server-sent events. */
export function addEventsRoute(rooms: ApiRooms): void {
  describeEvents(rooms);
  rooms.app.get(`${apiBase}/extracts/:uploadId/events`, (context) => {
    readQuestion(z.object({}).strict(), context.req.queries());
    const uploadId = readUploadId(context.req.param('uploadId'));
    const gone = new AbortController();
    const events = rooms.uploads.follow(uploadId, gone.signal);
    const response = streamSSE(context, async (stream) => {
      stream.onAbort(() => gone.abort());
      for await (const event of events) {
        if (event.kind === 'quiet') await stream.write(': nothing new\n\n');
        else await stream.writeSSE({ event: event.kind, data: JSON.stringify(event.data) });
      }
    });
    // Proxies that gather an answer before passing it on would make progress useless.
    response.headers.set('X-Accel-Buffering', 'no');
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
}

function readUploadId(given: string): string {
  const read = uploadIdSchema.safeParse(given);
  if (read.success) return read.data;
  throw new RequestError(
    400,
    `invalid uploadId: ${shortenAsked(given)}; give 1 to 64 letters, digits, hyphens or underscores`,
  );
}

function describeEvents({ app }: ApiRooms): void {
  describeOperation(app, {
    method: 'get',
    path: `${apiBase}/extracts/{uploadId}/events`,
    operationId: 'followUpload',
    summary:
      'How far an upload has come. It may be asked before the upload begins, and waits a minute for it.',
    request: {
      params: z.object({ uploadId: uploadIdSchema.describe('The `uploadId` given with `POST /extracts`.') }),
    },
    responses: {
      200: {
        description:
          'Server-sent events: `progress` with `{bytes, rows, problems}` as the reading goes on, then one `end` with `{status, id}`. A comment every 15 seconds keeps the line open.',
        content: { 'text/event-stream': { schema: z.string() } },
      },
    },
  });
}
