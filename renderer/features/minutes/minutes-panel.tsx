import { useState } from 'react';
import { useLocation } from 'wouter';
import { sayNumber } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { Panel, PanelPart } from '../../components/frame/panel';
import { useToast } from '../../components/over/toasts';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Safe, Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';

/** Adds to closed minutes, which do not change, and takes a copy of their plain words. */
export function MinutesPanel({ huddleId }: { readonly huddleId: string }) {
  const [, go] = useLocation();
  const toast = useToast();
  const [copied, setCopied] = useState(false);
  const draft = useTextDraft(`minutes/${huddleId}`);
  const amend = useDoing('minutes.amend');
  const copying = useDoing('minutes.copy');
  const { data } = useRead('minutes.read', { huddleId });
  if (data === undefined) return <Panel label="Add to these minutes" />;
  const added = draft.text;
  const add = async (): Promise<void> => {
    const kept = await amend.run({ huddleId, words: added }, 'Added below the minutes.');
    if (kept !== null) draft.forget();
  };
  const copy = async (): Promise<void> => {
    if ((await copying.run({ huddleId })) === null) return;
    setCopied(true);
    toast({ words: 'Copied, ready to paste.', detail: 'People stand as their known-as labels.' });
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
      <PanelPart title="Take a copy">
        <ButtonRow>
          <SecondaryButton onPress={() => void copy()} hint="T">
            {copied ? 'Copied as plain text' : 'Plain text, to paste'}
          </SecondaryButton>
        </ButtonRow>
        {copying.refused !== null && <Refusal>{copying.refused}</Refusal>}
        <Safe>People stand as their known-as labels. That a copy was taken is kept in the trail.</Safe>
      </PanelPart>
    </Panel>
  );
}
