import { useLocation } from 'wouter';
import type { ExportView } from '../../../shared/contract/exports';
import { localDateOf } from '../../../shared/domain/dates';
import { sayDay, sayTimeOf } from '../../../shared/domain/dates-said';
import { wordExportForm, wordExportKind } from '../../../shared/domain/exports/export-words';
import { startSentence } from '../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

type Props = {
  /** What is looked at; null where nothing is found, or nothing was taken out yet. */
  readonly row: ExportView | null;
  readonly any: boolean;
};

/** One thing that was taken out: where its file is, and the step to that folder. */
export function ExportPanel({ row, any }: Props) {
  const { today } = useDevice();
  const [, go] = useLocation();
  const showing = useDoing('exports.show-folder');
  const toEverything = () => go('/settings/everything');
  if (row === null) {
    return (
      <Panel
        label="What was taken out"
        foot={<SecondaryButton onPress={toEverything}>Take everything with you</SecondaryButton>}
      >
        {!any && (
          <>
            <PanelTop kicker="Nobody is locked in">All of it is yours.</PanelTop>
            <PanelText soft>
              The whole record can leave the program too, in a form that other programs read.
            </PanelText>
          </>
        )}
      </Panel>
    );
  }
  const { id, at, kind, form, about, outside, file, folder, member } = row;
  return (
    <Panel
      label="What was taken out"
      foot={
        <>
          {showing.refused !== null && <Refusal>{showing.refused}</Refusal>}
          {folder !== null && (
            <GoButton onGo={() => void showing.run({ exportId: id })} busy={showing.busy}>
              Show its folder
            </GoButton>
          )}
          <Safe>Where a file goes from its folder, and who reads it, the program does not know.</Safe>
          <LinkButton onPress={toEverything}>Take everything with you</LinkButton>
        </>
      }
    >
      <PanelTop kicker={about ?? `${member?.calledName ?? 'Somebody'}, ${sayDay(localDateOf(at), today)}`}>
        {wordExportKind(kind)}
      </PanelTop>
      <PanelPart title="Taken out by">
        <PanelText>
          {member?.name ?? 'Somebody'}, {sayDay(localDateOf(at), today)}, {sayTimeOf(at)}
        </PanelText>
      </PanelPart>
      <PanelPart title="As">
        <PanelText>{startSentence(wordExportForm(form))}</PanelText>
        <PanelText soft>
          {outside ? 'For readers outside the team: small numbers are left out of it.' : 'For our team.'}
        </PanelText>
      </PanelPart>
      {file !== null && (
        <PanelPart title="Where it was put">
          <PanelText>{file}</PanelText>
          {folder !== null && <PanelText soft>in {folder}</PanelText>}
        </PanelPart>
      )}
    </Panel>
  );
}
