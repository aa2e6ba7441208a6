import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { HealthAnswer } from '../../server/contract/health.ts';
import { answerOptions } from './answer-state.ts';
import { ApiError } from './http-client.ts';

/** A question that was wrong stays wrong: only a service that was out of reach or out of order is asked again, once. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) =>
        failures < 1 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
      refetchOnWindowFocus: false,
    },
  },
});

/** Gives every view the answers that have come already. */
export function AnswerProvider({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/**
 * Asks whether made-up figures are held before anything is drawn: the banner that says so must not push down what is
 * there already. Where no answer comes the page is drawn without, and asks again.
 */
export async function askHealthBeforehand(): Promise<void> {
  await client.prefetchQuery({ ...answerOptions<HealthAnswer>('/health', {}), retry: false });
}
