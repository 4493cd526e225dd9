import { useLocation } from 'wouter';
import type { LearningYear } from '../../../../shared/contract/learning';
import { sayDate } from '../../../../shared/domain/dates-said';
import { needed } from '../../../../shared/domain/reflection/learning-standing';
import { isBlank } from '../../../../shared/domain/reflection/record-complete';
import { registrationYearOf } from '../../../../shared/domain/reflection/registration-year';
import { sayCount, startSentence } from '../../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { CheckList } from '../../../components/words/check-list';
import { useDevice } from '../../../lib/use-device';
import { useDoing } from '../../../telling/use-doing';
import { blankFields } from './record-fields-of';
import { titleOf } from './record-said';

type Props = { readonly year: LearningYear; readonly onNow: () => void };

/** What the year needs, and the one next thing: a draft that waits, or the beginning of another record. */
export function YearPanel({ year, onNow }: Props) {
  const { today } = useDevice();
  const [, go] = useLocation();
  const beginning = useDoing('learning.save');
  const { standing, records } = year;
  const open = (id: string): void => go(`/reflection/learning/${id}`);
  const begin = async (): Promise<void> => {
    // One that was begun and left as it was is gone on with, so that no empty ones gather.
    const blank = records.find((record) => record.sessionId === null && isBlank(record));
    if (blank !== undefined) return open(blank.id);
    const begun = await beginning.run({ recordId: null, fields: blankFields(today) });
    if (begun !== null) open(begun.id);
  };
  const draft = records.findLast((record) => record.state === 'draft' && !isBlank(record));
  const isNow = registrationYearOf(today).ends === year.ends;
  const none = standing.kept === 0 ? 'None is kept yet.' : null;
  const complete = standing.missing.length === 0;
  return (
    <Panel
      label="What the year needs"
      foot={
        <>
          {beginning.refused !== null && <Refusal>{beginning.refused}</Refusal>}
          {!isNow ? (
            <GoButton onGo={onNow}>Back to this year</GoButton>
          ) : draft === undefined ? (
            <GoButton onGo={() => void begin()} busy={beginning.busy}>
              Write down what I learned
            </GoButton>
          ) : (
            <GoButton onGo={() => open(draft.id)} next={sayDate(draft.on, today)}>
              Go on with the draft
            </GoButton>
          )}
          <Safe>
            No word of a record is in the trail. Nothing is sent anywhere: you take out what you want.
          </Safe>
        </>
      }
    >
      <PanelTop kicker={`Registration year ${year.ends - 1} to ${year.ends}`}>
        {complete ? 'Everything the year needs is here.' : 'What the year needs'}
      </PanelTop>
      <CheckList
        items={[
          {
            id: 'records',
            state: standing.different >= needed.records ? 'tick' : 'open',
            words: 'Two records that differ from one another',
            by: none ?? `${startSentence(sayCount(standing.kept, 'record is', 'records are'))} kept.`,
          },
          {
            id: 'peer',
            state: standing.withPeer >= needed.withPeer ? 'tick' : 'open',
            words: 'A colleague’s reflection in one of them',
            by:
              standing.withPeer === 0
                ? (none ?? 'None of those kept has it yet.')
                : `${startSentence(sayCount(standing.withPeer, 'kept record has', 'kept records have'))} it.`,
          },
        ]}
      />
      {isNow && draft !== undefined && (
        <>
          <PanelText soft>A draft waits: {titleOf(draft)}</PanelText>
          <ButtonRow>
            <SecondaryButton onPress={() => void begin()} hint="N" disabled={beginning.busy}>
              Write down something else
            </SecondaryButton>
          </ButtonRow>
        </>
      )}
    </Panel>
  );
}
