import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LearningRecordView } from '../../../../shared/contract/learning';
import { sayDate } from '../../../../shared/domain/dates-said';
import { missingOf, wordMissing } from '../../../../shared/domain/reflection/record-complete';
import { Panel, PanelTop } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { GoButton } from '../../../components/speak/go-button';
import { ThreadLine } from '../../../components/time/thread-line';
import { DefinitionRows } from '../../../components/words/definition-rows';
import { Say } from '../../../components/words/say';
import { Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { RefusedError } from '../../../lib/bridge';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { AsidePanel } from './aside-panel';
import { RecordPanel } from './record-panel';
import { isRecordRow, type RecordRowId, recordRows } from './record-rows';
import { sayState, titleOf } from './record-said';
import { useRecordWriting } from './use-record-writing';

const mine = '/reflection/learning';

/** One record of whoever is at this computer; anybody else's is not here. */
export function RecordPage({ recordId }: { readonly recordId: string }) {
  const { actingMemberId } = useDevice();
  const { data, error } = useRead('learning.read', { recordId });
  if (error !== null && !(error instanceof RefusedError)) throw error;
  if (error !== null) return <NotHere />;
  if (data === undefined) return null;
  // What was read for one person is never shown to the next.
  return data.memberId === actingMemberId ? <WrittenRecord record={data} /> : <NotHere />;
}

function NotHere() {
  const [, go] = useLocation();
  return (
    <AppPage
      at="/reflection"
      inside={reflectionPlaces('/reflection/learning')}
      about="no record"
      panel={
        <Panel label="What now" foot={<GoButton onGo={() => go(mine)}>See my own learning</GoButton>}>
          <PanelTop>Yours is one step away.</PanelTop>
        </Panel>
      }
    >
      <Say size="one">This is no record of yours.</Say>
      <ThreadLine />
      <Text soft>A record of learning is seen by whoever wrote it, and by nobody else.</Text>
    </AppPage>
  );
}

function WrittenRecord({ record }: { readonly record: LearningRecordView }) {
  const { today } = useDevice();
  const [, go] = useLocation();
  const writing = useRecordWriting(record);
  const { fields, save } = writing;
  const missing = missingOf({ ...fields, on: fields.on || record.on }, today);
  const lacking = recordRows.find((row) => row.missing.some((each) => missing.includes(each)));
  const [at, setAt] = useState<RecordRowId>(lacking?.id ?? 'activity');
  const goTo = (id: string): void => {
    if (!isRecordRow(id)) return;
    void save(true);
    setAt(id);
  };
  const step = (by: 1 | -1) => () => {
    const next = recordRows[recordRows.findIndex(({ id }) => id === at) + by];
    if (next !== undefined) goTo(next.id);
  };
  const toMine = (): void => go(mine);
  useKeys({ 'Alt+ArrowUp': step(-1), Escape: toMine });
  const aside = record.setAsideAt !== null;
  return (
    <AppPage
      at="/reflection"
      inside={reflectionPlaces('/reflection/learning')}
      about={`learning ${record.id}`}
      keys={[
        [['Alt', '↓'], 'next part'],
        [['Esc'], 'my learning'],
      ]}
      panel={
        aside ? (
          <AsidePanel record={record} />
        ) : (
          <RecordPanel record={record} writing={writing} at={at} onGo={goTo} />
        )
      }
    >
      <Who
        name="My learning"
        about={`${sayDate(fields.on || record.on, today)} · ${aside ? 'put away' : sayState(record)}`}
        wall="Only you see this. It is never on the wall."
      />
      <Say size="one">{titleOf({ ...fields, sessionName: record.sessionName })}</Say>
      <DefinitionRows
        {...(!aside && { onGo: goTo })}
        rows={recordRows.map((row) => ({
          id: row.id,
          term: row.label,
          words: row
            .say(fields, today)
            .filter((said) => said !== '')
            .map((said) => <Text key={said}>{said}</Text>),
          missing: row.missing.filter((each) => missing.includes(each)).map(wordMissing),
          at: !aside && row.id === at,
        }))}
      />
    </AppPage>
  );
}
