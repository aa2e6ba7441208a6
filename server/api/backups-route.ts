import { z } from 'zod';
import { backupAnswerSchema } from '../contract/backups.ts';
import { backUpStore } from '../store/backup/keep-copy.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers } from './describe-route.ts';
import { readQuestion } from './read-question.ts';

const path = `${apiBase}/backups`;

/** `POST /backups`: all that the store holds, into a folder of the service's machine. It is never sent to whoever asks. */
export function addBackupsRoute(rooms: ApiRooms): void {
  describeOperation(rooms.app, {
    method: 'post',
    path,
    operationId: 'takeBackup',
    summary:
      'Back the store up into the data folder of the service, as it is at one moment, while everything goes on.',
    responses: {
      201: {
        description: 'Where the backup is, and how to tell that it is whole.',
        content: { 'application/json': { schema: backupAnswerSchema } },
      },
      ...problemAnswers.noRoom,
    },
  });
  rooms.app.post(path, async (context) => {
    readQuestion(z.object({}).strict(), context.req.queries());
    const { folder, manifest } = await backUpStore(rooms.store, {
      folder: rooms.backupFolder,
      release: rooms.productVersion,
      now: rooms.now,
    });
    context.header('Cache-Control', 'no-store');
    return context.json(backupAnswerSchema.parse({ folder, ...manifest }), 201);
  });
}
