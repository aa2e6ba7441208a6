import { lazy, Suspense } from 'react';
import type { ComparisonSelection } from '../../selection/comparison-selection.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** The spread over time comes when it is asked for, so that a comparison opens without its code. */
const load = () => import('./spread-form.tsx');
const Form = lazy(async () => ({ default: (await load()).SpreadForm }));
const Notes = lazy(async () => ({ default: (await load()).SpreadNotes }));

export function LazySpreadForm({ selection }: { readonly selection: ComparisonSelection }) {
  return (
    <Suspense fallback={<Waiting what="the spread over time" />}>
      <Form selection={selection} />
    </Suspense>
  );
}

export function LazySpreadNotes({ selection }: { readonly selection: ComparisonSelection }) {
  return (
    <Suspense fallback={null}>
      <Notes selection={selection} />
    </Suspense>
  );
}
