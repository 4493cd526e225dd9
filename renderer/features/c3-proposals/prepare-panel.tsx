import { useLocation } from 'wouter';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import type { MissingPart } from '../../../shared/domain/c3-proposals/readiness';
import { wordMissingPart } from '../../../shared/domain/c3-proposals/readiness-words';
import { sayLongDay } from '../../../shared/domain/dates-said';
import { sayCount } from '../../../shared/domain/text';
import { Panel } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Missing, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { PartFields } from './part-fields';
import { type PartId, proposalParts } from './proposal-parts';
import { ToldFields } from './told-fields';

type Props = {
  readonly proposal: ProposalView;
  readonly at: PartId;
  readonly content: ProposalContent;
  readonly change: (part: Partial<ProposalContent>) => void;
  readonly record: () => Promise<void>;
  readonly missing: readonly MissingPart[];
  readonly onGo: (id: string) => void;
};

/** The part being written, what the team still needs, and the step that makes the proposal ready. */
export function PreparePanel(props: Props) {
  const { proposal, at, content, change, missing, onGo } = props;
  return (
    <Panel label="The part being written" many foot={<ReadyStep {...props} />}>
      {proposal.status === 'returned' && proposal.toldOn === null && <ToldFields proposal={proposal} />}
      <PartFields key={at} at={at} proposal={proposal} content={content} change={change} />
      {missing.length > 0 && (
        <Missing
          title="Before it can be ready, the team needs"
          items={missing.map((part) => ({
            id: part,
            words: wordMissingPart(part),
            onGo: () => onGo(proposalParts.find((each) => each.missing.includes(part))?.id ?? at),
          }))}
        />
      )}
    </Panel>
  );
}

function ReadyStep({ proposal, record, missing }: Props) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const next = useRead('home.read', {}).data?.next;
  const ready = useDoing('c3-proposals.make-ready');
  const back = useDoing('c3-proposals.back-to-draft');
  const adHoc = useDoing('huddles.start');
  const { id: proposalId } = proposal;
  const untold = proposal.status === 'returned' && proposal.toldOn === null;
  const when =
    next?.kind === 'planned'
      ? `It comes to the huddle ${next.on === today ? 'today' : `on ${sayLongDay(next.on, today)}`}.`
      : 'It comes to the huddle that is open.';
  const refused = ready.refused ?? back.refused ?? adHoc.refused;
  const makeReady = async (): Promise<void> => {
    await record();
    await ready.run({ proposalId }, 'Ready for the team.');
  };
  const meetNow = async (): Promise<void> => {
    const started = await adHoc.run({ kind: 'ad-hoc', proposalId });
    if (started !== null) go(`/huddle/${started.id}`);
  };
  if (proposal.status === 'ready') {
    return (
      <>
        {refused !== null && <Refusal>{refused}</Refusal>}
        <Decide>
          <b>Ready for the team.</b> {when} If it cannot wait, meet about this one now.
        </Decide>
        <GoButton onGo={() => void meetNow()} busy={adHoc.busy}>
          Meet about it now
        </GoButton>
        <Safe>
          <LinkButton onPress={() => void back.run({ proposalId }, 'A draft again.')}>
            Take it back to draft
          </LinkButton>
        </Safe>
      </>
    );
  }
  const waiting = untold
    ? 'tell them first'
    : missing.length > 0
      ? `${sayCount(missing.length, 'thing')} first`
      : undefined;
  return (
    <>
      {refused !== null && <Refusal>{refused}</Refusal>}
      <GoButton onGo={() => void makeReady()} busy={ready.busy} {...(waiting !== undefined && { waiting })}>
        {proposal.status === 'returned' ? 'Make it ready again' : 'Make it ready'}
      </GoButton>
      <Safe>Close it whenever you like. Nothing is sent anywhere.</Safe>
    </>
  );
}
