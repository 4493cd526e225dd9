import { dataPages, isDataPageId } from '../../../shared/domain/measures/pages';
import { ComparePage } from './compare-page';
import { DataPage } from './data-page';
import { EarlierWeeksPage } from './earlier-weeks-page';
import { useStopPresenting } from './use-presenting';

type Props = { readonly at: string | null; readonly chart: string | null };

/** The questions we ask of our data, each a page, the first where none is named; and the pages that serve them all. */
export function DataPages({ at, chart }: Props) {
  useStopPresenting();
  if (at === 'before-and-now') return <ComparePage />;
  if (at === 'earlier-weeks') return <EarlierWeeksPage chart={chart} />;
  const pageId = at !== null && isDataPageId(at) ? at : dataPages[0].id;
  return <DataPage key={pageId} pageId={pageId} chart={chart} />;
}
