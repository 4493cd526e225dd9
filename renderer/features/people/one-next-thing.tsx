import { useLocation } from 'wouter';
import type { PersonView } from '../../../shared/contract/people';
import { daysBetween } from '../../../shared/domain/dates';
import { sayForHowLong } from '../../../shared/domain/dates-said';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { wordNextThing } from './next-thing-words';
import type { PersonMode } from './person-mode';
import { WriteSomething } from './write-something';

type Props = { readonly view: PersonView; readonly onMode: (mode: PersonMode) => void };

/** The one next thing, who is alongside, what they were connected with, and ways to write something down. */
export function OneNextThing({ view, onMode }: Props) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const { person, next } = view;
  const words = wordNextThing(next, person, today);
  const begin = useDoing('c3-proposals.begin');
  const beginProposal = async (): Promise<void> => {
    const begun = await begin.run({ personId: person.id });
    if (begun !== null) go(`/c3-proposals/${begun.id}`);
  };
  return (
    <Panel
      label="The one next thing"
      foot={<WriteSomething view={view} onMode={onMode} onProposal={() => void beginProposal()} />}
    >
      <PanelTop kicker="The one next thing">{words.title}</PanelTop>
      <GoButton onGo={() => (next.kind === 'begin-proposal' ? void beginProposal() : go(words.to))} hint="1">
        {words.step}
      </GoButton>
      {begin.refused !== null && <Refusal>{begin.refused}</Refusal>}
      <Alongside view={view} onMode={onMode} />
      <ConnectedWith view={view} onMode={onMode} />
      <PanelPart>
        <PanelText soft>
          <LinkButton onPress={() => go(`/stories/new/${person.id}`)}>
            Tell this as a story of change
          </LinkButton>{' '}
          <LinkButton onPress={() => onMode({ kind: 'close' })}>Come to rest</LinkButton>{' '}
          <LinkButton onPress={() => onMode({ kind: 'merge' })}>Same person twice?</LinkButton>{' '}
          <LinkButton onPress={() => onMode({ kind: 'remove' })}>Remove</LinkButton>
        </PanelText>
      </PanelPart>
    </Panel>
  );
}

function Alongside({ view: { lead, leadSinceOn }, onMode }: Props) {
  const { today } = useDevice();
  return (
    <PanelPart title="Alongside">
      <PanelText>
        {lead === null ? 'Nobody leads yet.' : lead.name}
        {leadSinceOn !== null && lead !== null && (
          <>, lead worker {sayForHowLong(daysBetween(leadSinceOn, today))}.</>
        )}{' '}
        <LinkButton onPress={() => onMode({ kind: 'lead' })}>
          {lead === null ? 'Choose who' : 'Change'}
        </LinkButton>
      </PanelText>
    </PanelPart>
  );
}

function ConnectedWith({ view: { connections }, onMode }: Props) {
  if (connections.length === 0) return null;
  const open = connections.some(({ outcome }) => outcome === 'not-known-yet');
  return (
    <PanelPart title="Connected with">
      <PanelText soft>
        {connections.map(({ toWhat }) => toWhat).join(', ')}.{' '}
        <LinkButton onPress={() => onMode({ kind: 'connections' })}>
          {open ? 'How did it turn out?' : 'What it came to'}
        </LinkButton>
      </PanelText>
    </PanelPart>
  );
}
