import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SessionAnswer } from '../../server/contract/access.ts';
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
 * Asks before anything is drawn whether made-up figures are held, since the banner that says so must not push down what is
 * there already, and who is signed in, since nothing may be asked for in vain. Where no answer comes the page is drawn
 * without, and asks again. Whoever signed in just now is known already.
 */
export async function askBeforehand(signedIn: SessionAnswer | null): Promise<void> {
  if (signedIn) client.setQueryData(answerOptions<SessionAnswer>('/session', {}).queryKey, signedIn);
  await Promise.all([
    client.prefetchQuery({ ...answerOptions<HealthAnswer>('/health', {}), retry: false }),
    client.prefetchQuery({ ...answerOptions<SessionAnswer>('/session', {}), retry: false }),
  ]);
}
