/** Where the steps of tracing open, over whatever place the user is at. */
import { lazy, Suspense } from 'react';
import { useTraceStore } from '../../../pictures/traceStore.js';

const TraceDialog = lazy(() => import('./TraceDialog.js').then((m) => ({ default: m.TraceDialog })));

export function TraceHost() {
  const isOpen = useTraceStore((store) => store.opened !== null);
  return <Suspense fallback={null}>{isOpen && <TraceDialog />}</Suspense>;
}
