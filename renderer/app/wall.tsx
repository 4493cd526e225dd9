import './no-markup';
import '../theme/theme.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { WallView } from '../features/wall/wall-view';
import { queryClient, useRead } from '../lib/queries';
import { tellFaults } from '../lib/tell-faults';
import { showAppearance } from './show-appearance';

/** The projector's window: it asks one thing and shows it. Whatever fails, it goes dark rather than show an error. */
function Wall() {
  const read = useRead('wall.read', {});
  // What was read before stays while it is read again, but not for eyes that it is refused to.
  const data = read.error === null ? read.data : undefined;
  // While nothing is shown the window's own light or dark stands; sizes are the wall's, whatever the facilitator reads.
  const theme = data !== undefined && 'theme' in data ? data.theme : 'system';
  useLayoutEffect(() => showAppearance({ theme, textScale: 100 }), [theme]);
  return <WallView projection={data ?? { kind: 'blank' }} />;
}

tellFaults();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the wall.');

document.documentElement.dataset.window = 'wall';
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <Wall />
  </QueryClientProvider>,
);
