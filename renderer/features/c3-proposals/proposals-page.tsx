import { useDeferredValue, useState } from 'react';
import type { ProposalsList } from '../../../shared/contract/c3-proposals';
import { sayNumber } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { SearchBox } from '../../components/lists/search-box';
import { ThreadLine } from '../../components/time/thread-line';
import { TimeLine } from '../../components/time/time-line';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { useLastRead } from '../../lib/use-last-read';
import { AppPage } from '../../telling/app-page';
import { BeginProposal } from './begin-proposal';
import { ProposalRows } from './proposal-rows';

type Shown = 'waiting' | 'drafts' | 'returned' | 'decided';

function title({ waiting }: ProposalsList): { readonly soft?: string; readonly strong: string } {
  if (waiting.length === 0) return { soft: 'Nobody is waiting', strong: 'for us to decide.' };
  const long = waiting.filter((proposal) => proposal.waitedTooLong).length;
  return {
    soft: `${startSentence(sayCount(waiting.length, 'proposal is', 'proposals are'))} ready for us.`,
    strong:
      long === 0
        ? 'None has waited too long.'
        : `${startSentence(sayNumber(long))} ${long === 1 ? 'has' : 'have'} waited longer than we said.`,
  };
}

const coming = [
  ['C1', 'We listened', 'and connected them to people and places. We can say why that was not enough.'],
  ['C2', 'We stayed close', 'until the crisis passed. We can say why that was not enough.'],
  [
    'C3',
    'They say what a good life is',
    'and one of us writes it with them, over some days. The team tests it together.',
  ],
] as const;

/** C3 proposals: who waits for us, who is being written with, and how one comes about. */
export function ProposalsPage() {
  const [shown, setShown] = useState<Shown>('waiting');
  const [find, setFind] = useState('');
  const data = useLastRead('c3-proposals.list', { find: useDeferredValue(find) });
  if (data === undefined) return null;
  const tabs = [
    { value: 'waiting', label: 'Ready', count: data.waiting.length },
    { value: 'drafts', label: 'Being written', count: data.drafts.length },
    { value: 'returned', label: 'Not yet', count: data.returned.length },
    { value: 'decided', label: 'Decided before', count: data.decided.length },
  ] as const;
  const rows = data[shown];
  const { soft, strong } = find === '' ? title(data) : { soft: 'C3 proposals', strong: 'found by name.' };
  return (
    <AppPage at="/c3-proposals" panel={<BeginProposal mayNeedOne={data.mayNeedOne} />}>
      <Say size="one" {...(soft !== undefined && { soft })}>
        {strong}
      </Say>
      {data.waiting.length === 0 && find === '' && (
        <Text soft>
          That can be good news. A proposal begins when C1 and C2 have truly been tried, the crisis has
          passed, and someone still needs us to stay.
        </Text>
      )}
      <Finder>
        <SearchBox label="Find anyone" value={find} onChange={setFind} />
        <FilterTabs label="Which proposals" tabs={tabs} value={shown} onChange={setShown} />
      </Finder>
      {rows.length === 0 ? (
        shown === 'waiting' && find === '' ? (
          <TimeLine
            label="How one comes about"
            above="How one comes about"
            scale="even"
            days={3}
            events={coming.map(([kind, heading, words], index) => ({
              id: kind,
              day: index,
              mark: kind,
              title: heading,
              words,
            }))}
          />
        ) : (
          <>
            <Empty title={find === '' ? 'None here.' : `None by “${find}” here.`}>
              {find === ''
                ? 'Proposals stand here as they are written, decided or returned with something to try.'
                : 'Names and known-as labels are looked through, in each of these lists.'}
            </Empty>
            <ThreadLine />
          </>
        )
      ) : (
        <>
          <ProposalRows rows={rows} />
          <ThreadLine />
        </>
      )}
    </AppPage>
  );
}
