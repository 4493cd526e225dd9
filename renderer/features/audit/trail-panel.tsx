import { useLocation } from 'wouter';
import type { AuditRow } from '../../../shared/contract/audit';
import { wordChangedRow, wordColumn, wordValue } from '../../../shared/domain/audit/change-words';
import { isRemoved } from '../../../shared/domain/audit/removed-content';
import { wordVerb } from '../../../shared/domain/audit/verb-words';
import { startSentence } from '../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { ButtonRow, LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

type Props = {
  readonly row: AuditRow | null;
  readonly older: (() => void) | null;
  readonly newer: (() => void) | null;
};
type Change = AuditRow['changes'][number];

const most = 12;

/** What a row points to means nothing to a reader. */
const isSaid = (column: string): boolean => !/id$/i.test(column);

/** What one change was, before and after, and the step that takes it back where that is safe. */
export function TrailPanel({ row, older, newer }: Props) {
  const undo = useDoing('audit.undo');
  const [, go] = useLocation();
  const toRecord = <LinkButton onPress={() => go('/settings/record')}>Is our record whole?</LinkButton>;
  const pages = (
    <ButtonRow>
      {newer !== null && <SecondaryButton onPress={newer}>Newer</SecondaryButton>}
      {older !== null && <SecondaryButton onPress={older}>Older</SecondaryButton>}
    </ButtonRow>
  );
  if (row === null)
    return (
      <Panel label="The change" foot={toRecord}>
        {pages}
      </Panel>
    );
  return (
    <Panel
      label="The change"
      foot={
        <>
          {undo.refused !== null && <Refusal>{undo.refused}</Refusal>}
          {row.canUndo && (
            <GoButton onGo={() => void undo.run({ entryId: row.id }, 'Taken back.')} busy={undo.busy}>
              Take it back
            </GoButton>
          )}
          {pages}
          <Safe>
            {row.undone
              ? 'It was taken back.'
              : row.canUndo
                ? 'Taking it back is a change of its own.'
                : 'This one stays as it is.'}
          </Safe>
          {toRecord}
        </>
      }
    >
      <PanelTop {...(row.about !== null && { kicker: row.about })}>
        {startSentence(wordVerb(row.verb))}
      </PanelTop>
      {row.changes.some(isRemoved) && (
        <PanelText soft>
          What this told of people was removed. That it was done, by whom and when, stays.
        </PanelText>
      )}
      {row.changes
        .filter((change) => !isRemoved(change))
        .slice(0, most)
        .map((change) => (
          <ChangeWords key={`${change.table} ${change.rowId} ${change.op}`} change={change} />
        ))}
      {row.changes.length > most && <PanelText soft>and {row.changes.length - most} more</PanelText>}
    </Panel>
  );
}

function ChangeWords({ change }: { readonly change: Change }) {
  const { today } = useDevice();
  const said = wordChangedRow(change.table);
  if (change.op === 'update') {
    return (
      <PanelPart title={said}>
        {Object.keys(change.after ?? {})
          .filter(isSaid)
          .map((column) => (
            <PanelText soft key={column}>
              {wordColumn(column)}: {wordValue(column, change.before?.[column], today)} →{' '}
              <b>{wordValue(column, change.after?.[column], today)}</b>
            </PanelText>
          ))}
      </PanelPart>
    );
  }
  const row = (change.op === 'insert' ? change.after : change.before) ?? {};
  return (
    <PanelPart title={`${said}, ${change.op === 'insert' ? 'added' : 'removed'}`}>
      {Object.entries(row)
        .filter(([column, value]) => value !== null && value !== '' && isSaid(column))
        .slice(0, 8)
        .map(([column, value]) => (
          <PanelText soft key={column}>
            {wordColumn(column)}: {wordValue(column, value, today)}
          </PanelText>
        ))}
    </PanelPart>
  );
}
