import { useLocation } from 'wouter';
import { PanelPart } from '../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { Safe } from '../../components/speak/panel-words';

/** The way to a decision's case note: it is read on the screen before it goes anywhere. */
export function ToCaseNote({ decisionId }: { readonly decisionId: string }) {
  const [, go] = useLocation();
  return (
    <PanelPart title="For the council’s record">
      <ButtonRow>
        <SecondaryButton onPress={() => go(`/case-notes/decision/${decisionId}`)} hint="N">
          Read the case note
        </SecondaryButton>
      </ButtonRow>
      <Safe>All of it on one paper: to read here first, then as PDF, Word or plain text.</Safe>
    </PanelPart>
  );
}
