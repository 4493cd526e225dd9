import type { ReactNode } from 'react';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { DateField } from '../../components/speak/date-field';
import { Field, FieldRow } from '../../components/speak/field';
import { CarerFields } from './carer-fields';
import { AlternativeFields, OutcomeFields } from './list-fields';
import { PoundsField } from './pounds-field';
import type { PartId } from './proposal-parts';
import { TriedFields } from './tried-fields';

type Props = {
  readonly at: PartId;
  readonly proposal: ProposalView;
  readonly content: ProposalContent;
  readonly change: (part: Partial<ProposalContent>) => void;
};

/** The fields of the part that is being written, each asked as one would ask it in a room. */
export function PartFields({ at, proposal, content, change }: Props): ReactNode {
  const name = firstNameOf(proposal.person.fullName);
  switch (at) {
    case 'good-life':
      return (
        <Field
          label={`What does a good life look like, for ${name}?`}
          aside="in their own words"
          own
          value={content.goodLife}
          onChange={(goodLife) => change({ goodLife })}
          lines={4}
          autoFocus
        />
      );
    case 'what-matters':
      return (
        <Field
          label={`What matters to ${name}?`}
          aside="in their words"
          own
          value={content.whatMatters}
          onChange={(whatMatters) => change({ whatMatters })}
          lines={4}
          autoFocus
        />
      );
    case 'strengths':
      return (
        <Field
          label="What is strong already, and who and what is there?"
          aside="one a line"
          value={content.strengths}
          onChange={(strengths) => change({ strengths })}
          lines={5}
          autoFocus
        />
      );
    case 'tried-c1':
      return (
        <TriedFields
          kind="C1"
          proposal={proposal}
          content={content}
          what={content.triedC1}
          notEnough={content.triedC1NotEnough}
          onWhat={(triedC1) => change({ triedC1 })}
          onNotEnough={(triedC1NotEnough) => change({ triedC1NotEnough })}
          change={change}
        />
      );
    case 'tried-c2':
      return (
        <TriedFields
          kind="C2"
          proposal={proposal}
          content={content}
          what={content.triedC2}
          notEnough={content.triedC2NotEnough}
          onWhat={(triedC2) => change({ triedC2 })}
          onNotEnough={(triedC2NotEnough) => change({ triedC2NotEnough })}
          change={change}
        />
      );
    case 'another-way':
      return (
        <AlternativeFields
          value={content.alternatives}
          onChange={(alternatives) => change({ alternatives })}
        />
      );
    case 'why-only':
      return (
        <Field
          label="Why is this the only appropriate course?"
          value={content.whyOnly}
          onChange={(whyOnly) => change({ whyOnly })}
          lines={5}
          autoFocus
          help="Write as you would tell the team. Two or three sentences are plenty."
        />
      );
    case 'how-we-will-know':
      return <OutcomeFields value={content.outcomes} onChange={(outcomes) => change({ outcomes })} />;
    case 'carer':
      return <CarerFields value={content.carer} onChange={(carer) => change({ carer })} />;
    case 'people-and-money':
      return (
        <>
          <Field
            label={`Who does ${name} want involved?`}
            value={content.involved}
            onChange={(involved) => change({ involved })}
            lines={2}
            autoFocus
          />
          <FieldRow>
            <PoundsField
              label="A week"
              value={content.weeklyPence}
              onChange={(weeklyPence) => change({ weeklyPence })}
            />
            <PoundsField
              label="Once"
              value={content.oneOffPence}
              onChange={(oneOffPence) => change({ oneOffPence })}
            />
          </FieldRow>
          <Field
            label="Where does the money come from?"
            value={content.funding}
            onChange={(funding) => change({ funding })}
            lines={2}
          />
          <FieldRow>
            <DateField
              label="Begins"
              value={content.startsOn ?? ''}
              onChange={(day) => change({ startsOn: day === '' ? null : day })}
            />
            <DateField
              label="Look again"
              value={content.lookAgainOn ?? ''}
              onChange={(day) => change({ lookAgainOn: day === '' ? null : day })}
            />
          </FieldRow>
        </>
      );
  }
}
