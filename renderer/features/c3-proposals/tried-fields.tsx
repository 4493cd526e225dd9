import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import { sayDate } from '../../../shared/domain/dates-said';
import { firstWords } from '../../../shared/domain/text';
import { PanelPart, PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { Field } from '../../components/speak/field';
import { useDevice } from '../../lib/use-device';

type Props = {
  readonly kind: 'C1' | 'C2';
  readonly proposal: ProposalView;
  readonly content: ProposalContent;
  readonly what: string;
  readonly notEnough: string;
  readonly onWhat: (what: string) => void;
  readonly onNotEnough: (notEnough: string) => void;
  readonly change: (part: Partial<ProposalContent>) => void;
};

/** Golden rule 2: what was tried, why it was not enough, and the records it can be read in. */
export function TriedFields({
  kind,
  proposal,
  content,
  what,
  notEnough,
  onWhat,
  onNotEnough,
  change,
}: Props) {
  const { today } = useDevice();
  const events = proposal.tried.filter((event) => event.kind === kind);
  const linked = kind === 'C1' ? content.linkedConversationIds : content.linkedPlanIds;
  const link = (ids: readonly string[]): void =>
    change(kind === 'C1' ? { linkedConversationIds: ids } : { linkedPlanIds: ids });
  const newest = events.at(-1);
  return (
    <>
      <Field label={`What was tried in ${kind}?`} value={what} onChange={onWhat} lines={3} autoFocus />
      <Field
        label={`Why was the ${kind} not enough?`}
        value={notEnough}
        onChange={onNotEnough}
        lines={3}
        help="Write as you would tell the team."
      />
      {events.length === 0 ? (
        <PanelText soft>
          {kind === 'C1' ? 'No C1 conversation is written down for them.' : 'They have had no C2 plan.'} Say
          it in words here.
        </PanelText>
      ) : (
        <PanelPart>
          <Chips
            label="Where it is written down"
            many
            chips={events.slice(-6).map((event) => ({
              value: event.id,
              label: `${sayDate(event.fromOn, today)} ${firstWords(event.title, 34)}`,
            }))}
            value={linked}
            onChange={link}
          />
          {newest !== undefined && what === '' && newest.words !== '' && (
            <PanelText soft>
              {firstWords(newest.words, 160)}{' '}
              <LinkButton onPress={() => onWhat(newest.words)}>Put it in</LinkButton>
            </PanelText>
          )}
        </PanelPart>
      )}
    </>
  );
}
