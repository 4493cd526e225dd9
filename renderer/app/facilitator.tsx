import '../theme/theme.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { queryClient } from '../lib/queries';
import { App } from './app';
import { FaultBoundary } from './fault-boundary';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the app.');

createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <FaultBoundary>
      <Router hook={useHashLocation}>
        <App />
      </Router>
    </FaultBoundary>
  </QueryClientProvider>,
);
