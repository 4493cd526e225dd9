import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import { missingFrom } from '../../../shared/domain/c3-proposals/readiness';
import { wordMissingPart } from '../../../shared/domain/c3-proposals/readiness-words';
import { daysBetween } from '../../../shared/domain/dates';
import { sayDaysAgo, sayNumber } from '../../../shared/domain/dates-said';
import { startSentence } from '../../../shared/domain/text';
import { Frame } from '../../components/frame/frame';
import { Paper } from '../../components/frame/paper';
import { Brand, Keys, Pace, Rail } from '../../components/frame/rail';
import { RailStops } from '../../components/frame/rail-stops';
import { useKeys } from '../../components/keys/use-keys';
import { ToastRegion } from '../../components/over/toasts';
import { ThreadLine } from '../../components/time/thread-line';
import { DefinitionRows } from '../../components/words/definition-rows';
import { Own } from '../../components/words/own';
import { Say } from '../../components/words/say';
import { useDevice } from '../../lib/use-device';
import { ProposalWho } from '../../telling/c3-proposals/proposal-who';
import { SinceReturned } from '../../telling/c3-proposals/since-returned';
import { useGuideBeside } from '../../telling/guides/guide-beside';
import { useSampleBanner } from '../../telling/sample-banner';
import { PreparePanel } from './prepare-panel';
import { type PartId, proposalParts } from './proposal-parts';
import { useWriting } from './use-writing';

function isPart(id: string): id is PartId {
  return proposalParts.some((part) => part.id === id);
}

/** Preparing a proposal, part by part, in any order: what is missing stands beside its place and again in the panel. */
export function PrepareProposal({ proposal }: { readonly proposal: ProposalView }) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const banner = useSampleBanner();
  const guide = useGuideBeside('c3-proposal', 'the proposal');
  const writing = useWriting(proposal);
  const { content, change, record } = writing;
  const missing = missingFrom(content);
  const firstMissing = proposalParts.find((part) => part.missing.some((each) => missing.includes(each)));
  const [at, setAt] = useState<PartId>(firstMissing?.id ?? 'good-life');
  const goTo = (id: string): void => {
    if (!isPart(id)) return;
    void record();
    setAt(id);
  };
  const step = (by: 1 | -1) => () => {
    const index = proposalParts.findIndex((part) => part.id === at);
    const next = proposalParts[(index + by + proposalParts.length) % proposalParts.length];
    if (next !== undefined) goTo(next.id);
  };
  const all = (): void => go('/c3-proposals');
  useKeys({
    'Alt+ArrowDown': step(1),
    'Alt+ArrowUp': step(-1),
    Escape: all,
  });
  const open = proposalParts.filter((part) => part.missing.some((each) => missing.includes(each))).length;
  const said = proposalParts.length - open;
  return (
    <Frame about={`proposal ${proposal.id}`} banner={banner}>
      <Rail
        label="C3 proposal"
        head={
          <>
            <Brand
              under={`${proposal.person.fullName} · begun ${sayDaysAgo(daysBetween(proposal.begunOn, today))}`}
            >
              C3 proposal
            </Brand>
            <Pace under="Any order. It waits for you.">
              {open === 0
                ? 'Everything is said.'
                : `${startSentence(sayNumber(said))} said, ${sayNumber(open)} to go.`}
            </Pace>
          </>
        }
        foot={
          <>
            <p>Kept on this computer as you type.</p>
            {guide.offer}
            <Keys
              keys={[
                [['Alt', '↓'], 'next part'],
                [['Esc'], 'all proposals'],
              ]}
            />
          </>
        }
      >
        <RailStops
          onGo={goTo}
          stops={proposalParts.map((part) => {
            const lacks = part.missing.filter((each) => missing.includes(each)).length;
            const note = lacks === 0 ? undefined : part.say(content, today) === '' ? 'not yet' : 'part';
            return {
              id: part.id,
              label: part.label,
              state: part.id === at ? 'here' : lacks === 0 ? 'done' : 'ahead',
              ...(note !== undefined && { note }),
            };
          })}
        />
      </Rail>
      <Paper over={<ToastRegion />}>
        <ProposalWho proposal={proposal} wall="As the team will read it" />
        {content.goodLife === '' ? (
          <Say soft="In their own words:">what does a good life look like?</Say>
        ) : (
          <Say own>{content.goodLife}</Say>
        )}
        {at === 'good-life' && <ThreadLine />}
        <DefinitionRows
          onGo={goTo}
          rows={proposalParts.slice(1).map((part) => ({
            id: part.id,
            term: part.label,
            words:
              part.id === 'what-matters' && content.whatMatters !== '' ? (
                <Own>{content.whatMatters}</Own>
              ) : (
                part.say(content, today)
              ),
            missing: part.missing.filter((each) => missing.includes(each)).map(wordMissingPart),
            at: part.id === at,
          }))}
        />
        <SinceReturned proposal={proposal} today={today} />
      </Paper>
      {guide.lend(
        <PreparePanel
          proposal={proposal}
          at={at}
          content={content}
          change={change}
          record={record}
          missing={missing}
          onGo={goTo}
        />,
      )}
    </Frame>
  );
}
