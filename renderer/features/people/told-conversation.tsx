import {
  wordConnectionOutcome,
  wordConversationHow,
  wordQuestion,
} from '../../../shared/domain/conversations/conversation-words';
import { sayLongDay } from '../../../shared/domain/dates-said';
import { sayList, startSentence } from '../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { useKeys } from '../../components/keys/use-keys';
import { SecondaryButton } from '../../components/speak/buttons';
import { DashList } from '../../components/words/check-list';
import { Own } from '../../components/words/own';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { linesOf } from '../../telling/lines';

type Props = { readonly conversationId: string; readonly onBack: () => void };

/** One conversation whole, as it was written down: what matters, what is strong, who was heard, what happened. */
export function ToldConversation({ conversationId, onBack }: Props) {
  const { today } = useDevice();
  const { data, error } = useRead('conversations.read', { conversationId });
  useKeys({ Escape: onBack });
  if (error !== null) throw error;
  const foot = (
    <SecondaryButton onPress={onBack} hint="Esc">
      Back to the one next thing
    </SecondaryButton>
  );
  if (data === undefined) return <Panel label="A conversation" foot={foot} />;
  const { kind, how, happenedOn, member, whatMatters, strengths, listenedTo, whatHappened, connections } =
    data;
  const who = [startSentence(sayLongDay(happenedOn, today)), member?.name ?? '', wordConversationHow(how)];
  return (
    <Panel label="A conversation" foot={foot}>
      <PanelTop kicker={who.filter((part) => part !== '').join(', ')}>
        {whatMatters === '' ? 'Got in touch' : wordQuestion(kind)}
      </PanelTop>
      {whatMatters !== '' && (
        <PanelText>
          <Own>{whatMatters}</Own>
        </PanelText>
      )}
      {strengths !== '' && (
        <PanelPart title="Strong already">
          <DashList items={linesOf(strengths)} />
        </PanelPart>
      )}
      {listenedTo.length > 0 && (
        <PanelPart title="We listened to">
          <PanelText>{sayList(listenedTo)}</PanelText>
        </PanelPart>
      )}
      {whatHappened !== '' && (
        <PanelPart title="What happened">
          <PanelText>{whatHappened}</PanelText>
        </PanelPart>
      )}
      {connections.length > 0 && (
        <PanelPart title="Connected with">
          <DashList
            items={connections.map(({ toWhat, outcome, outcomeNote }) =>
              [`${toWhat}. ${wordConnectionOutcome(outcome)}.`, outcomeNote ?? ''].join(' ').trim(),
            )}
          />
        </PanelPart>
      )}
    </Panel>
  );
}
