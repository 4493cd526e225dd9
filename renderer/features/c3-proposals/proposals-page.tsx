import { useDeferredValue, useState } from 'react';
import type { ProposalsList, ProposalsShown } from '../../../shared/contract/c3-proposals';
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
import { sayMoreBefore } from '../../telling/more-before';
import { BeginProposal } from './begin-proposal';
import { ProposalRows } from './proposal-rows';

function title({ counts, waitedTooLong: long }: ProposalsList): {
  readonly soft?: string;
  readonly strong: string;
} {
  if (counts.waiting === 0) return { soft: 'Nobody is waiting', strong: 'for us to decide.' };
  return {
    soft: `${startSentence(sayCount(counts.waiting, 'proposal is', 'proposals are'))} ready for us.`,
    strong:
      long === 0
        ? 'None has waited too long.'
        : `${startSentence(sayNumber(long))} ${long === 1 ? 'has' : 'have'} waited longer than we said.`,
  };
}

const tabs: readonly { readonly value: ProposalsShown; readonly label: string }[] = [
  { value: 'waiting', label: 'Ready' },
  { value: 'drafts', label: 'Being written' },
  { value: 'returned', label: 'Not yet' },
  { value: 'decided', label: 'Decided before' },
];

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
  const [shown, setShown] = useState<ProposalsShown>('waiting');
  const [find, setFind] = useState('');
  const data = useLastRead('c3-proposals.list', { find: useDeferredValue(find) });
  if (data === undefined) return null;
  const { soft, strong } = title(data);
  return (
    <AppPage
      at="/c3-proposals"
      panelFor="c3-proposals.begin"
      panel={<BeginProposal mayNeedOne={data.mayNeedOne} />}
    >
      <Say size="one" {...(soft !== undefined && { soft })}>
        {strong}
      </Say>
      {data.counts.waiting === 0 && (
        <Text soft>
          That can be good news. A proposal begins when C1 and C2 have truly been tried, the crisis has
          passed, and someone still needs us to stay.
        </Text>
      )}
      <Finder>
        <SearchBox label="Find anyone" value={find} onChange={setFind} />
        <FilterTabs
          label="Which proposals"
          tabs={tabs.map((tab) => ({ ...tab, count: data.counts[tab.value] }))}
          value={shown}
          onChange={setShown}
        />
      </Finder>
      {data[shown].length === 0 ? (
        <NoneShown shown={shown} find={find} />
      ) : (
        <>
          <ProposalRows rows={data[shown]} />
          {shown === 'decided' && find === '' && <DecidedEarlier list={data} />}
          <ThreadLine />
        </>
      )}
    </AppPage>
  );
}

function NoneShown({ shown, find }: { readonly shown: ProposalsShown; readonly find: string }) {
  if (find !== '')
    return (
      <NoProposal title={`None by “${find}” here.`}>
        Names and known-as labels are looked through, in each of these lists.
      </NoProposal>
    );
  if (shown !== 'waiting')
    return (
      <NoProposal title="None here.">
        Proposals stand here as they are written, decided or returned with something to try.
      </NoProposal>
    );
  return (
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
  );
}

function NoProposal(props: { readonly title: string; readonly children: string }) {
  return (
    <>
      <Empty {...props} />
      <ThreadLine />
    </>
  );
}

function DecidedEarlier({ list: { counts, decided } }: { readonly list: ProposalsList }) {
  const earlier = counts.decided - decided.length;
  if (earlier === 0) return null;
  return (
    <Text soft small>
      {sayMoreBefore(earlier, earlier === 1 ? 'was decided' : 'were decided')}
    </Text>
  );
}
