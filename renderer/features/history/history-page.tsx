import { useQuery } from '@tanstack/react-query';
import type { HistoryAtHand } from '../../../shared/contract/history';
import { reading, useRead } from '../../lib/queries';
import { AppPage } from '../../telling/app-page';
import { useDataPlaces } from '../../telling/use-data-places';
import { BeforeHistory } from './before-history';
import { FileRefused } from './file-refused';
import { FoundInFileStory } from './found-in-file';
import { FoundPanel } from './found-panel';
import { HistoryPanel } from './history-panel';
import { ReadingFile, ReadingPanel } from './reading-file';
import { WhatItSays } from './what-it-says';

/** How often it is asked how far a file is, in milliseconds. */
const often = 150;

function isUnderWay(atHand: HistoryAtHand | undefined): boolean {
  return atHand?.kind === 'reading' || atHand?.kind === 'keeping';
}

/** The council's own history: what it is good for, a file on its way in, and what it says once it is here. */
export function HistoryPage() {
  const places = useDataPlaces('council-history');
  const { data: view, error } = useRead('history.read', {});
  const { data: atHand, error: fault } = useQuery({
    ...reading('history.at-hand', {}),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? often : false),
  });
  if (error !== null) throw error;
  if (fault !== null) throw fault;
  if (view === undefined || atHand === undefined)
    return (
      <AppPage at="/data" about="council history" inside={places} panel={null}>
        {null}
      </AppPage>
    );
  const { described } = view;
  switch (atHand.kind) {
    case 'reading':
      return (
        <AppPage at="/data" about="council history" inside={places} panel={<ReadingPanel />}>
          <ReadingFile atHand={atHand} />
        </AppPage>
      );
    case 'refused':
      return (
        <AppPage at="/data" about="council history" inside={places} panel={<HistoryPanel after="refused" />}>
          <FileRefused atHand={atHand} />
        </AppPage>
      );
    case 'found':
    case 'keeping':
      return (
        <AppPage
          at="/data"
          about={`council history ${atHand.kind}`}
          inside={places}
          panel={<FoundPanel atHand={atHand} described={described} />}
        >
          <FoundInFileStory atHand={atHand} described={described} />
        </AppPage>
      );
    case 'nothing':
      return (
        <AppPage
          at="/data"
          about="council history"
          inside={places}
          panel={<HistoryPanel after={view.imports.length > 0 ? 'taken-in' : 'nothing'} />}
        >
          {view.imports.length === 0 ? <BeforeHistory /> : <WhatItSays view={view} />}
        </AppPage>
      );
  }
}
