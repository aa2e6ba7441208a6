import { answerInjuryChapter } from '../answers/answer-injury-chapter.ts';
import { injuryChapterQuestionSchema } from '../contract/injury-chapter.ts';
import { injuryChapterFileName } from '../reports/injury-chapter-file-name.ts';
import { addressToAskAgain } from './address-to-ask-again.ts';
import { cacheControlFor, identityOf, openAnswers } from './answer-route.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers, unchanged } from './describe-route.ts';
import { attachment } from './file-disposition.ts';
import { readQuestion } from './read-question.ts';
import { sendKept } from './send-kept.ts';

const path = `${apiBase}/reports/injury-chapter.docx`;
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /reports/injury-chapter.docx`: the injuries of one area as a chapter for a needs assessment. */
export function addInjuryChapterRoute(rooms: ApiRooms): void {
  describeOperation(rooms.app, {
    method: 'get',
    path,
    operationId: 'writeInjuryChapter',
    summary:
      'The injuries of one area as a chapter for a needs assessment, to be edited in a word processor.',
    request: { query: injuryChapterQuestionSchema },
    responses: {
      200: {
        description: 'A Word document: text, figures with descriptions, tables, methods, sources.',
        content: { [contentType]: { schema: { type: 'string', format: 'binary' } } },
      },
      ...unchanged,
      ...problemAnswers.unknown,
    },
  });
  rooms.app.get(path, async (context) => {
    const question = readQuestion(injuryChapterQuestionSchema, context.req.queries());
    const answers = await openAnswers(rooms, question.asAt);
    return sendKept(context, rooms.keptDocuments, {
      identity: await identityOf(rooms, answers, context),
      cacheControl: cacheControlFor(question.asAt),
      make: async () => {
        const chapter = await answerInjuryChapter(question, answers);
        // Loaded with the first document: what writes Word files would hold up every start.
        const { writeInjuryChapter } = await import('../reports/injury-chapter/write-injury-chapter.ts');
        return {
          bytes: await writeInjuryChapter(
            chapter,
            addressToAskAgain(context, rooms, injuryChapterQuestionSchema, answers.version),
          ),
          contentType,
          disposition: attachment(injuryChapterFileName(chapter, 'docx')),
        };
      },
    });
  });
}
