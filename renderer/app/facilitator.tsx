import './no-markup';
import '../theme/theme.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ask } from '../lib/bridge';
import { queryClient, reading } from '../lib/queries';
import { tellFaults } from '../lib/tell-faults';
import { App } from './app';
import { FaultBoundary } from './fault-boundary';

tellFaults();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the app.');

// Asked for together, before anything is drawn: one after the other would be two journeys to the first screen.
for (const first of ['device.read', 'home.read'] as const) {
  // A refusal stands until a page asks again: to wait here, as pages do, would leave home waiting for good.
  queryClient.prefetchQuery({ ...reading(first, {}), queryFn: () => ask(first, {}) }).catch(() => undefined);
}

createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <FaultBoundary>
      <Router hook={useHashLocation}>
        <App />
      </Router>
    </FaultBoundary>
  </QueryClientProvider>,
);
