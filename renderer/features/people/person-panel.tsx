import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonView } from '../../../shared/contract/people';
import { daysBetween } from '../../../shared/domain/dates';
import { sayHowLong } from '../../../shared/domain/dates-said';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { ButtonRow, LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { ChangeLead } from './change-lead';
import { ChangePerson } from './change-person';
import { LeavePerson, type Leaving } from './leave-person';
import { MergePerson } from './merge-person';
import { wordNextThing } from './next-thing-words';

type Props = {
  readonly view: PersonView;
  readonly confirming: boolean;
  readonly onConfirm: (on: boolean) => void;
};
type Mode = 'next' | 'details' | 'lead' | 'merge' | Leaving;

/** The panel of a person's page: the one next thing, who is alongside, and ways to write something down. */
export function PersonPanel({ view, onConfirm }: Props) {
  const [mode, setMode] = useState<Mode>('next');
  const back = (): void => {
    onConfirm(false);
    setMode('next');
  };
  switch (mode) {
    case 'details':
      return <ChangePerson view={view} onBack={back} />;
    case 'lead':
      return <ChangeLead view={view} onBack={back} />;
    case 'merge':
      return <MergePerson view={view} onBack={back} />;
    case 'close':
    case 'remove':
      return <LeavePerson view={view} leaving={mode} onBack={back} />;
    case 'next':
      return (
        <NextThing
          view={view}
          onMode={(next) => {
            if (next === 'close' || next === 'remove') onConfirm(true);
            setMode(next);
          }}
        />
      );
  }
}

function NextThing({ view, onMode }: { readonly view: PersonView; readonly onMode: (mode: Mode) => void }) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const reopen = useDoing('people.reopen');
  const bringBack = useDoing('people.bring-back');
  const { person, lead, leadSinceOn, openPlan, openProposal, connections } = view;
  const words = wordNextThing(view.next, person, today);
  const begin = useDoing('c3-proposals.begin');
  const beginProposal = async (): Promise<void> => {
    const begun = await begin.run({ personId: person.id });
    if (begun !== null) go(`/c3-proposals/${begun.id}`);
  };
  const gone = person.removedAt !== null;
  if (gone || person.closedOn !== null) {
    return (
      <Panel
        label="At rest"
        foot={
          <GoButton
            onGo={() =>
              void (gone
                ? bringBack.run({ personId: person.id }, 'Brought back.')
                : reopen.run({ personId: person.id }, 'With us again.'))
            }
          >
            {gone ? 'Bring them back' : 'Talk with them again'}
          </GoButton>
        }
      >
        <PanelTop>
          {gone ? 'Removed, and can be brought back for 30 days.' : 'At rest. The door is open.'}
        </PanelTop>
        {person.closedReason !== null && <PanelText soft>{person.closedReason}</PanelText>}
      </Panel>
    );
  }
  return (
    <Panel
      label="The one next thing"
      foot={
        <PanelPart title="Write something down">
          <ButtonRow>
            <SecondaryButton hint="2" onPress={() => go(`/people/${person.id}/conversation`)}>
              A conversation
            </SecondaryButton>
            {openPlan === null ? (
              <SecondaryButton hint="3" onPress={() => go(`/people/${person.id}/c2-plan`)}>
                A C2 plan
              </SecondaryButton>
            ) : (
              <SecondaryButton hint="3" onPress={() => go(`/c2-plans/${openPlan.id}`)}>
                The C2 plan
              </SecondaryButton>
            )}
            <SecondaryButton
              hint="4"
              onPress={() =>
                openProposal === null ? void beginProposal() : go(`/c3-proposals/${openProposal.id}`)
              }
            >
              {openProposal === null ? 'A C3 proposal' : 'The proposal'}
            </SecondaryButton>
            <SecondaryButton hint="5" onPress={() => onMode('details')}>
              Their details
            </SecondaryButton>
          </ButtonRow>
        </PanelPart>
      }
    >
      <PanelTop kicker="The one next thing">{words.title}</PanelTop>
      <GoButton
        onGo={() => (view.next.kind === 'begin-proposal' ? void beginProposal() : go(words.to))}
        hint="1"
      >
        {words.step}
      </GoButton>
      {begin.refused !== null && <PanelText soft>{begin.refused}</PanelText>}
      <PanelPart title="Alongside">
        <PanelText>
          {lead === null ? 'Nobody leads yet.' : lead.name}
          {leadSinceOn !== null && lead !== null && (
            <>, lead worker for {sayHowLong(daysBetween(leadSinceOn, today))}.</>
          )}{' '}
          <LinkButton onPress={() => onMode('lead')}>{lead === null ? 'Choose who' : 'Change'}</LinkButton>
        </PanelText>
      </PanelPart>
      {connections.length > 0 && (
        <PanelPart title="Connected with">
          <PanelText soft>{connections.map(({ toWhat }) => toWhat).join(', ')}</PanelText>
        </PanelPart>
      )}
      <PanelPart>
        <PanelText soft>
          <LinkButton onPress={() => onMode('close')}>Come to rest</LinkButton>{' '}
          <LinkButton onPress={() => onMode('merge')}>Same person twice?</LinkButton>{' '}
          <LinkButton onPress={() => onMode('remove')}>Remove</LinkButton>
        </PanelText>
      </PanelPart>
    </Panel>
  );
}
