import { useState } from 'react';
import { dataPages, isDataPageId } from '../../../shared/domain/measures/pages';
import { ComparePage } from './compare-page';
import { DataPage } from './data-page';
import { EarlierWeeksPage } from './earlier-weeks-page';
import { firstLook, type Looking } from './looking';
import { useStopPresenting } from './use-presenting';

type Props = { readonly at: string | null; readonly chart: string | null };

/** The questions we ask of our data, each a page, the first where none is named; and the pages that serve them all. */
export function DataPages({ at, chart }: Props) {
  useStopPresenting();
  // Held here, above the questions: whoever looks at all teams, or three years back, goes on so at the next.
  const [looking, setLooking] = useState<Looking>(firstLook);
  if (at === 'before-and-now') return <ComparePage />;
  if (at === 'earlier-weeks') return <EarlierWeeksPage chart={chart} />;
  const pageId = at !== null && isDataPageId(at) ? at : dataPages[0].id;
  return (
    <DataPage
      key={pageId}
      pageId={pageId}
      chart={chart}
      looking={looking}
      onLook={(part) => setLooking((before) => ({ ...before, ...part }))}
    />
  );
}
