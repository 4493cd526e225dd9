import type { ReactNode } from 'react';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { LocalDate } from '../../../shared/domain/dates';
import { PaperFoot } from '../../components/frame/paper';
import { Say } from '../../components/words/say';
import { Columns, Part } from '../../components/words/text';
import { Strengths } from '../c2-plans/plan-parts';
import { GoldenRules } from './golden-rules';
import { ProposalWho } from './proposal-who';
import { SinceReturned } from './since-returned';
import { TriedThread } from './tried-thread';
import { WhatWePropose } from './what-we-propose';

type Props = { readonly proposal: ProposalView; readonly today: LocalDate; readonly wall?: ReactNode };

/** A C3 proposal opens on the good life in the person's words, then what was tried, then the golden rules (design 4). */
export function ProposalStory({ proposal, today, wall }: Props) {
  const { content } = proposal;
  return (
    <>
      <ProposalWho proposal={proposal} wall={wall} />
      <Say own>{content.goodLife}</Say>
      <TriedThread proposal={proposal} today={today} />
      <SinceReturned proposal={proposal} today={today} />
      <Columns wide>
        <Part title="Have we kept our golden rules?">
          <GoldenRules rules={proposal.rules} />
        </Part>
        <Part title="Strong already">
          <Strengths text={content.strengths} />
        </Part>
      </Columns>
      <PaperFoot>
        <WhatWePropose content={content} today={today} />
      </PaperFoot>
    </>
  );
}
