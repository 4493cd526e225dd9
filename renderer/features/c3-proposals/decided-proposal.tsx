import { useLocation } from 'wouter';
import type { DecisionView, ProposalView } from '../../../shared/contract/c3-proposals';
import { wordPosition } from '../../../shared/domain/c3-proposals/proposal-words';
import { sayDate, sayLongDay } from '../../../shared/domain/dates-said';
import { sayCount, sayList, startSentence } from '../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Round } from '../../components/speak/round';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { AppPage } from '../../telling/app-page';
import { positionSigns } from '../../telling/c3-proposals/positions';
import { ProposalStory } from '../../telling/c3-proposals/proposal-story';
import { ToCaseNote } from './to-case-note';

/** A proposal that is signed off or withdrawn: as it stood, and what the team said, kept for good. */
export function DecidedProposal({ proposal }: { readonly proposal: ProposalView }) {
  const { today } = useDevice();
  const [, go] = useLocation();
  const decision = proposal.decisions.findLast((each) => each.decision === 'signed-off');
  return (
    <AppPage
      at="/c3-proposals"
      work="c3-proposal"
      about={`proposal ${proposal.id}`}
      panel={
        decision === undefined ? (
          <Panel
            label="Withdrawn"
            foot={<GoButton onGo={() => go(`/people/${proposal.person.id}`)}>Their page</GoButton>}
          >
            <PanelTop kicker="Withdrawn">{proposal.withdrawnReason ?? 'It was withdrawn.'}</PanelTop>
            <PanelText soft>
              Everything written stays here. A new proposal can be begun at any time.
            </PanelText>
          </Panel>
        ) : (
          <Decision decision={decision} proposal={proposal} />
        )
      }
    >
      <ProposalStory proposal={proposal} today={today} />
    </AppPage>
  );
}

function Decision({
  decision,
  proposal,
}: {
  readonly decision: DecisionView;
  readonly proposal: ProposalView;
}) {
  const { today, runningHuddleId } = useDevice();
  const may = useMay();
  const [, go] = useLocation();
  const observing = decision.present.filter((each) => each.observing).map(({ name }) => name);
  return (
    <Panel
      label="The decision"
      foot={
        <>
          {decision.huddleId === runningHuddleId ? (
            <GoButton onGo={() => go(`/huddle/${decision.huddleId}`)}>Back to the huddle</GoButton>
          ) : (
            may('minutes.read') && (
              <GoButton onGo={() => go(`/minutes/${decision.huddleId}`)}>Read it in the minutes</GoButton>
            )
          )}
          <Safe>Kept for good: who was there, what each said, and why.</Safe>
        </>
      }
    >
      <PanelTop kicker={startSentence(sayLongDay(decision.on, today))}>Signed off together.</PanelTop>
      <Round
        rows={decision.positions.map(({ memberId, name, position, reason }) => ({
          id: memberId,
          name: name.split(/\s+/)[0] ?? name,
          sign: positionSigns[position],
          words: wordPosition(position),
          ...(reason !== '' && { detail: reason }),
        }))}
      />
      {observing.length > 0 && <PanelText soft>{sayList(observing)} observing.</PanelText>}
      {decision.overruledReason !== null && (
        <PanelPart title="The crisis block was overruled together">
          <PanelText>{decision.overruledReason}</PanelText>
        </PanelPart>
      )}
      {decision.authoriserName !== null && (
        <PanelText soft>
          Authorised for the money by {decision.authoriserName}
          {decision.authorisedOn !== null && ` on ${sayDate(decision.authorisedOn, today)}`}.
        </PanelText>
      )}
      {proposal.decisions.length > 1 && (
        <PanelText soft>
          {startSentence(sayCount(proposal.decisions.length - 1, 'time'))} before, the team said not yet.
        </PanelText>
      )}
      <ToCaseNote decisionId={decision.id} />
    </Panel>
  );
}
