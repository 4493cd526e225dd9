import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ConversationPage } from '../../../shared/contract/conversations';
import { missingFromConversation } from '../../../shared/domain/conversations/keeping';
import { wordConversationPart } from '../../../shared/domain/conversations/refusal-words';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { nextStepOf } from '../../telling/next-step/next-step';
import { NextStepField } from '../../telling/next-step/next-step-field';
import { useDoing } from '../../telling/use-doing';
import { ConnectedWith } from './connected-with';
import type { ConversationDraft } from './conversation-draft';
import { ListenedTo } from './listened-to';

const kinds = [
  { value: 'C0', label: 'C0 hello' },
  { value: 'C1', label: 'C1 connect' },
  { value: 'C2', label: 'C2 crisis' },
  { value: 'C3', label: 'C3 good life' },
] as const;
const hows = [
  { value: 'visit', label: 'visited' },
  { value: 'phone', label: 'rang' },
  { value: 'drop-in', label: 'at a drop-in' },
  { value: 'video', label: 'by video' },
  { value: 'message', label: 'by message' },
  { value: 'other', label: 'other' },
] as const;

type Props = {
  readonly page: ConversationPage;
  readonly draft: ConversationDraft;
  readonly change: (part: Partial<ConversationDraft>) => void;
  readonly onKept: () => void;
};

/** The conversation being written down. What matters, strengths and who was heard are asked before anything else. */
export function ConversationPanel({ page, draft, change, onKept }: Props) {
  const [, go] = useLocation();
  const { today, members } = useDevice();
  const [moreShown, setMoreShown] = useState(draft.whatHappened !== '' || draft.happenedOn !== '');
  const keep = useDoing('conversations.keep');
  const name = firstNameOf(page.person.fullName);
  const inRoom = members.filter((member) => member.leftOn === null);
  const [missing] = missingFromConversation(draft);
  const done = async (): Promise<void> => {
    const kept = await keep.run(
      {
        personId: page.person.id,
        kind: draft.kind,
        how: draft.how,
        happenedOn: draft.happenedOn === '' ? today : draft.happenedOn,
        whatMatters: draft.whatMatters,
        strengths: draft.strengths,
        listenedTo: [...draft.listenedTo],
        whatHappened: draft.whatHappened,
        connections: [...draft.connections],
        gaps: [...draft.gaps],
        next: nextStepOf(draft.next, inRoom, today),
      },
      `The conversation with ${name} is kept.`,
    );
    if (kept === null) return;
    onKept();
    go(`/people/${page.person.id}`);
  };
  return (
    <Panel
      label={`What ${name} said`}
      many
      foot={
        <>
          {keep.refused !== null && <Refusal>{keep.refused}</Refusal>}
          <GoButton
            onGo={() => void done()}
            busy={keep.busy}
            {...(missing !== undefined && { waiting: `${wordConversationPart(missing)} first` })}
          >
            Keep this conversation
          </GoButton>
          <Safe>Kept as you type. Close it, and it is here when you come back.</Safe>
        </>
      }
    >
      <Field
        label={`What matters to ${name}?`}
        aside="in their words"
        own
        value={draft.whatMatters}
        onChange={(whatMatters) => change({ whatMatters })}
        lines={2}
        autoFocus
      />
      <Field
        label="What is strong already?"
        value={draft.strengths}
        onChange={(strengths) => change({ strengths })}
        lines={2}
      />
      <ListenedTo
        name={name}
        before={page.listenedBefore}
        value={draft.listenedTo}
        onChange={(listenedTo) => change({ listenedTo })}
      />
      <Chips
        label="Which conversation"
        plainLabel
        chips={kinds}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <Chips
        label="How we talked"
        plainLabel
        chips={hows}
        value={draft.how}
        onChange={(how) => change({ how })}
      />
      <ConnectedWith
        known={page.knownConnections}
        connections={draft.connections}
        gaps={draft.gaps}
        onChange={(connections, gaps) => change({ connections, gaps })}
      />
      <NextStepField
        label="What next, and who?"
        value={draft.next}
        onChange={(next) => change({ next })}
        members={inRoom}
        today={today}
        small
      />
      {moreShown ? (
        <>
          <Field
            label="What happened?"
            aside="if there is more"
            value={draft.whatHappened}
            onChange={(whatHappened) => change({ whatHappened })}
            lines={2}
          />
          <DateField
            label="When was it?"
            value={draft.happenedOn === '' ? today : draft.happenedOn}
            onChange={(happenedOn) => change({ happenedOn })}
          />
        </>
      ) : (
        <Safe>
          Today. <LinkButton onPress={() => setMoreShown(true)}>Another day, or more to say</LinkButton>
        </Safe>
      )}
    </Panel>
  );
}
