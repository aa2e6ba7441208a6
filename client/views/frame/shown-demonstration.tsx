import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** Whether what the page shows is made up; null where the page is a list, for which the whole store speaks. */
type Shown = boolean | null;

const ShownContext = createContext<{
  readonly shown: Shown;
  readonly report: (shown: Shown) => void;
}>({ shown: null, report: () => undefined });

/** Lets the view within tell the frame around it whether what it shows is made up. */
export function ShownDemonstration({ children }: { readonly children: ReactNode }) {
  const [shown, report] = useState<Shown>(null);
  const value = useMemo(() => ({ shown, report }), [shown]);
  return <ShownContext value={value}>{children}</ShownContext>;
}

/** What the view on the page has said of its answer. */
export const useShownDemonstration = (): Shown => useContext(ShownContext).shown;

/** For a view whose answer is on the page; while it is not there yet the whole store speaks, so that nothing moves. */
export function useReportDemonstration(isMadeUp: boolean | undefined): void {
  const { report } = useContext(ShownContext);
  useEffect(() => {
    report(isMadeUp ?? null);
    return () => report(null);
  }, [report, isMadeUp]);
}
