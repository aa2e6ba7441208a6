import { answerProfile } from '../answers/answer-profile.ts';
import { profileAnswerSchema, profileQuestionSchema } from '../contract/profile.ts';
import { profileFileName } from '../reports/profile-file-name.ts';
import { profileTable } from '../reports/profile-table.ts';
import { profileShown } from '../reports/shown/profile-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addProfilesRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/profiles/{area}',
    operationId: 'readProfile',
    summary: 'Every indicator for one area: latest figure, comparison, trend, place among its peers.',
    question: profileQuestionSchema,
    answer: profileAnswerSchema,
    subject: { name: 'area', description: 'Nine-character code of the Government Statistical Service.' },
    ask: (question, area, context) => answerProfile(area, question, context),
    table: { of: profileTable, shown: profileShown, fileName: profileFileName },
  });
}
