import { useLocation } from 'wouter';
import type { LearningRecordView } from '../../../../shared/contract/learning';
import { missingOf } from '../../../../shared/domain/reflection/record-complete';
import { Panel, PanelTop } from '../../../components/frame/panel';
import { useToast } from '../../../components/over/toasts';
import { ButtonRow, LinkButton, SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe, Said } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDevice } from '../../../lib/use-device';
import { useDoing } from '../../../telling/use-doing';
import { RecordPartFields } from './record-fields';
import { type RecordRowId, recordRows } from './record-rows';
import { TakeRecordOut } from './take-record-out';
import type { RecordWriting } from './use-record-writing';
import { useSetAside } from './use-set-aside';

type Props = {
  readonly record: LearningRecordView;
  readonly writing: RecordWriting;
  readonly at: RecordRowId;
  readonly onGo: (id: RecordRowId) => void;
};

/** One part of a record to write, the step that makes it count, and the ways to take it out. */
export function RecordPanel({ record, writing, at, onGo }: Props) {
  const { today } = useDevice();
  const [, go] = useLocation();
  const toast = useToast();
  const keeping = useDoing('learning.keep');
  const aside = useSetAside(record.id);
  const index = recordRows.findIndex(({ id }) => id === at);
  const next = recordRows[index + 1];
  const isKept = record.state === 'kept';
  const keep = async (): Promise<void> => {
    if (!(await writing.save(true))) return;
    if ((await keeping.run({ recordId: record.id, kept: true })) !== null)
      return toast({ words: 'Kept for your year.' });
    const [first] = missingOf(writing.fields, today);
    const lacking = recordRows.find(({ missing }) => first !== undefined && missing.includes(first));
    if (lacking !== undefined) onGo(lacking.id);
  };
  // Said without an undo: the trail holds no word of a record to put one back from.
  const asDraft = async (): Promise<void> => {
    if ((await keeping.run({ recordId: record.id, kept: false })) !== null)
      toast({ words: 'A draft again.' });
  };
  // What was missing when it was to be kept is not said any more once it is there.
  const isWhole = missingOf(writing.fields, today).length === 0;
  const refused = writing.trouble ?? (isWhole ? null : keeping.refused) ?? aside.refused;
  return (
    <Panel
      label="Write this record"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          {isKept ? (
            <GoButton onGo={() => go('/reflection/learning')}>Back to my year</GoButton>
          ) : (
            <GoButton onGo={() => void keep()} busy={keeping.busy}>
              Keep it for my year
            </GoButton>
          )}
          <Safe>
            Kept as you type. Names, numbers and addresses of people are left out by themselves.{' '}
            {isKept && <LinkButton onPress={() => void asDraft()}>Make it a draft again</LinkButton>}{' '}
            <LinkButton onPress={() => void aside.putAway()}>Put it away</LinkButton>
          </Safe>
        </>
      }
    >
      <PanelTop kicker={`${index + 1} of ${recordRows.length}`}>{recordRows[index]?.label}</PanelTop>
      <RecordPartFields key={at} at={at} writing={writing} />
      {writing.leftOut !== null && <Said>{writing.leftOut}</Said>}
      {next !== undefined && (
        <ButtonRow>
          <SecondaryButton onPress={() => onGo(next.id)} hint="Alt+ArrowDown">
            {next.label}
          </SecondaryButton>
        </ButtonRow>
      )}
      <TakeRecordOut recordId={record.id} save={writing.save} />
    </Panel>
  );
}
