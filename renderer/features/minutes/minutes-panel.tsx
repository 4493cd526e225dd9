import { useLocation } from 'wouter';
import { sayNumber } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { Panel } from '../../components/frame/panel';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';
import { TakeMinutesOut } from './take-minutes-out';

/** Adds to closed minutes, which do not change, and takes a copy of them. */
export function MinutesPanel({ huddleId }: { readonly huddleId: string }) {
  const [, go] = useLocation();
  const draft = useTextDraft(`minutes/${huddleId}`);
  const amend = useDoing('minutes.amend');
  const { data } = useRead('minutes.read', { huddleId });
  if (data === undefined) return <Panel label="Add to these minutes" />;
  const added = draft.text;
  const add = async (): Promise<void> => {
    const kept = await amend.run({ huddleId, words: added }, 'Added below the minutes.');
    if (kept !== null) draft.forget();
  };
  const { actionsMade, actionsDone } = data;
  return (
    <Panel
      label="Add to these minutes"
      foot={
        <>
          {actionsMade > 0 && (
            <Decide>
              <b>{startSentence(sayCount(actionsMade, 'action'))}</b> came out of this huddle.{' '}
              {actionsDone > 0 &&
                `${startSentence(sayNumber(actionsDone))} ${actionsDone === 1 ? 'is' : 'are'} done already.`}
            </Decide>
          )}
          {added.trim() === '' ? (
            <GoButton onGo={() => go('/actions')}>See what is due</GoButton>
          ) : (
            <GoButton onGo={() => void add()} busy={amend.busy}>
              Add to the minutes
            </GoButton>
          )}
        </>
      }
    >
      <Field
        label="Add to these minutes"
        value={added}
        onChange={draft.change}
        lines={4}
        placeholder="What should somebody reading this later also know?"
      />
      {amend.refused !== null && <Refusal>{amend.refused}</Refusal>}
      <Said>
        Closed minutes do not change. What you add stands below them, with your name and today’s date.
      </Said>
      <TakeMinutesOut huddleId={huddleId} />
    </Panel>
  );
}
