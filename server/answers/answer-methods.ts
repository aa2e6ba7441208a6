import type { MethodsAnswer } from '../contract/methods.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { documentMethod } from './methods/document-method.ts';
import { methodDocumentation } from './methods/method-documentation.ts';
import { methods } from './methods/methods.ts';

/** Every statistical method with its documentation and an example worked out now. They belong to no store version. */
export async function answerMethods(context: AnswerContext): Promise<MethodsAnswer> {
  return {
    ...(await makeEnvelope(context, false)),
    methods: methods.map((method) => documentMethod(method, methods, methodDocumentation)),
  };
}
