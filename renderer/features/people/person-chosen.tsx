import { useLocation } from 'wouter';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { DashList } from '../../components/words/check-list';
import { Own } from '../../components/words/own';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { linesOf } from '../../telling/lines';
import { OnlyReading } from '../../telling/only-reading';
import { wordNextThing } from './next-thing-words';

/** Whoever is chosen in the list: what matters to them, and the one next thing. */
export function PersonChosen({ personId }: { readonly personId: string | null }) {
  return personId === null ? <NobodyChosen /> : <Chosen personId={personId} />;
}

function NobodyChosen() {
  const [, go] = useLocation();
  const may = useMay();
  if (!may('people.add')) return <OnlyReading call="people.add" />;
  return (
    <Panel
      label="Somebody new"
      foot={<GoButton onGo={() => go('/people/new')}>Write down somebody new</GoButton>}
    >
      <PanelTop>Who are you talking with?</PanelTop>
      <PanelText soft>A name and a label for the wall are enough to begin.</PanelText>
    </Panel>
  );
}

function Chosen({ personId }: { readonly personId: string }) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const may = useMay();
  const { data } = useRead('people.read', { personId });
  const foot = (
    <>
      <ButtonRow>
        <SecondaryButton onPress={() => go(`/people/${personId}`)} hint="Enter">
          Open
        </SecondaryButton>
        {may('people.add') && (
          <SecondaryButton onPress={() => go('/people/new')} hint="A">
            Someone new
          </SecondaryButton>
        )}
      </ButtonRow>
      <Safe>The list, and this choice, are here when you come back.</Safe>
    </>
  );
  if (data === undefined) return <Panel label="The person chosen" foot={foot} />;
  const { label, next, whatMatters, strengths } = data;
  const words = wordNextThing(next, data.person, today);
  return (
    <Panel label="The person chosen" foot={foot}>
      <PanelTop kicker={`${label.fullName}, ${label.knownAs} on the wall`}>{words.title}</PanelTop>
      {may('people.change') && (
        <GoButton onGo={() => go(words.to)} hint="1">
          {words.step}
        </GoButton>
      )}
      {whatMatters !== null && whatMatters !== '' && (
        <PanelPart title="What matters">
          <Own>{whatMatters}</Own>
        </PanelPart>
      )}
      {strengths !== null && strengths !== '' && (
        <PanelPart title="Strong already">
          <DashList items={linesOf(strengths)} />
        </PanelPart>
      )}
    </Panel>
  );
}
