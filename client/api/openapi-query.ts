import { type AnswerState, useAnswer } from './answer-state.ts';

/** As much of an OpenAPI 3 document as the interface's own page shows. */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
}

export interface OpenApiOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly OpenApiParameter[];
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: OpenApiSchema;
}

export interface OpenApiSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: OpenApiSchema;
  readonly anyOf?: readonly OpenApiSchema[];
  readonly description?: string;
}

/** The interface's description of itself. */
export function useOpenApi(): AnswerState<OpenApiDocument> {
  return useAnswer('/openapi.json', {});
}
