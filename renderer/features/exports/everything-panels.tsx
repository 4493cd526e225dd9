import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { ConfirmPanel } from '../../components/over/confirm-panel';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { tell } from '../../lib/bridge';
import { UnderWayBar } from '../../telling/documents/under-way';

type StepProps = {
  readonly refused: string | null;
  readonly onGo: () => void;
  readonly onBack: () => void;
};

/** The step itself, and why it could not be taken. */
export function TakeEverything({ refused, onGo, onBack }: StepProps) {
  return (
    <Panel
      label="Take everything with you"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={onGo}>Take everything out</GoButton>
          <Safe>That it was taken out, by whom and where to, stays in the trail.</Safe>
          <LinkButton onPress={onBack}>Back to what was taken out</LinkButton>
        </>
      }
    >
      <PanelTop kicker="Take everything with you">One file, and you say where to.</PanelTop>
      <PanelText soft>
        Nothing is sent anywhere, and nothing here is changed. It is a zip file as it was at this moment, and
        has no password: anyone who has it can read it.
      </PanelText>
    </Panel>
  );
}

type AskProps = { readonly people: string; readonly onKeep: () => void; readonly onTake: () => void };

/** What leaves the program cannot be called back, so it is asked once more. */
export function AskOnceMore({ people, onKeep, onTake }: AskProps) {
  return (
    <ConfirmPanel
      kicker="It cannot be called back"
      title="Shall the whole record leave the program?"
      goes={[
        `The names, addresses and record numbers of ${people}`,
        'What they said, what was tried and what was decided, with every change ever made',
      ]}
      stays={['Everything here, as it is', 'What was said in sessions, and each member’s own learning']}
      keep="Not now"
      onKeep={onKeep}
      remove="Make the file"
      onRemove={onTake}
    />
  );
}

/** While it is made: how far it is, and the step that leaves it. */
export function Making() {
  return (
    <Panel
      label="Take everything with you"
      foot={
        <>
          <SecondaryButton onPress={() => void tell('everything.stop', {})} hint="Escape">
            Stop it
          </SecondaryButton>
          <Safe>Stopped, it leaves no file behind. You can go on working meanwhile.</Safe>
        </>
      }
    >
      <PanelTop kicker="Take everything with you">It is being made.</PanelTop>
      <UnderWayBar
        label="Making the file"
        doing="Writing every row twice, for programs and for spreadsheets …"
        done="It is whole. Choose where to."
      />
    </Panel>
  );
}
