import { useLocation } from 'wouter';
import type { PersonView } from '../../../shared/contract/people';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { ButtonRow, LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { useDevice } from '../../lib/use-device';
import { useMay, whyNotAsk } from '../../lib/use-may';
import type { PersonMode } from './person-mode';

type Props = { readonly view: PersonView; readonly onMode: (mode: PersonMode) => void };

/** A person's panel for whoever does not run their plan: what they may add, or why they add nothing. */
export function WithThem({ view, onMode }: Props) {
  const { person, lead, openPlan, openProposal, connections } = view;
  const [, go] = useLocation();
  const device = useDevice();
  const may = useMay();
  const adds = may('conversations.keep');
  const why = whyNotAsk(device, 'conversations.keep');
  const name = firstNameOf(person.fullName);
  return (
    <Panel
      label="The one next thing"
      {...(adds && {
        foot: (
          <GoButton onGo={() => go(`/people/${person.id}/conversation`)} hint="1">
            Write down a conversation
          </GoButton>
        ),
      })}
    >
      <PanelTop kicker={adds ? 'The one next thing' : 'Here to be read'}>
        {adds ? `What has ${name} told you?` : `How things are with ${name}`}
      </PanelTop>
      {why !== null && <PanelText soft>{wordRefusal(why)}</PanelText>}
      <PanelPart title="Alongside">
        <PanelText>{lead === null ? 'Nobody leads yet.' : `${lead.name}, lead worker.`}</PanelText>
      </PanelPart>
      {connections.length > 0 && (
        <PanelPart title="Connected with">
          <PanelText soft>
            {connections.map(({ toWhat }) => toWhat).join(', ')}.{' '}
            {adds && <LinkButton onPress={() => onMode({ kind: 'connections' })}>What it came to</LinkButton>}
          </PanelText>
        </PanelPart>
      )}
      <ButtonRow>
        {openPlan !== null && (
          <SecondaryButton onPress={() => go(`/c2-plans/${openPlan.id}`)}>The C2 plan</SecondaryButton>
        )}
        {openProposal !== null && (
          <SecondaryButton onPress={() => go(`/c3-proposals/${openProposal.id}`)}>
            The proposal
          </SecondaryButton>
        )}
        {adds && <SecondaryButton onPress={() => onMode({ kind: 'connect' })}>A connection</SecondaryButton>}
      </ButtonRow>
    </Panel>
  );
}
