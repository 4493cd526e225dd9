import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanToKeepView } from '../../../shared/contract/c2-plans';
import {
  hasNumberToRing,
  ourWordsIn,
  type PartToKeep,
  partsToKeep,
  planToKeep,
  type WordsToKeep,
  wordPartToKeep,
} from '../../../shared/domain/c2-plans/plan-to-keep';
import { sayList } from '../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { useKeys } from '../../components/keys/use-keys';
import { LinkButton } from '../../components/speak/buttons';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { useRead } from '../../lib/queries';
import { useFormDraft } from '../../lib/use-form-draft';
import { AppPage } from '../../telling/app-page';
import { DocumentBlocks } from '../../telling/documents/document-blocks';
import { TakeDocumentOut } from '../../telling/documents/take-document-out';
import { useDoing } from '../../telling/use-doing';

/** A C2 plan as its person will keep it: read through, put right part by part, and taken to them. */
export function PlanToKeepPage({ planId }: { readonly planId: string }) {
  const { data, error } = useRead('c2-plans.read-to-keep', { planId });
  if (error !== null) throw error;
  if (data === undefined) return null;
  return <Shown planId={planId} plan={data} />;
}

type Props = { readonly planId: string; readonly plan: PlanToKeepView };

function Shown({ planId, plan: { frame, words: first } }: Props) {
  const [, go] = useLocation();
  // Nobody else waits for these words: they stay a draft, so that what was put right is there the next time.
  const draft = useFormDraft<WordsToKeep>(`c2-plan/${planId}/to-keep`, first);
  const back = (): void => go(`/c2-plans/${planId}`);
  useKeys({ Escape: back });
  const { form: words } = draft;
  return (
    <AppPage
      at="/c2-plans"
      about={`plan to keep ${planId}`}
      keys={[[['Esc'], 'the plan']]}
      panel={
        <Panel
          label="Read it through first"
          many
          foot={
            <>
              <TakeIt planId={planId} frame={frame} words={words} />
              <GoButton onGo={back}>Back to the plan</GoButton>
            </>
          }
        >
          <PanelTop kicker={`For ${frame.firstName} to keep`}>Read it through first.</PanelTop>
          <PanelText soft>
            It is made from what we wrote for ourselves. Say it to {frame.firstName}, in words they use.
          </PanelText>
          <PutRight words={words} change={draft.change} startAgain={draft.forget} />
          <Look words={words} />
        </Panel>
      }
    >
      <DocumentBlocks document={planToKeep(frame, words)} />
    </AppPage>
  );
}

type PutRightProps = {
  readonly words: WordsToKeep;
  readonly change: (part: Partial<WordsToKeep>) => void;
  readonly startAgain: () => void;
};

/** One part at a time, beside the whole of it. */
function PutRight({ words, change, startAgain }: PutRightProps) {
  const [at, setAt] = useState<PartToKeep>('told');
  return (
    <>
      <Choices
        label="Which part?"
        shape="tight"
        choices={partsToKeep.map((value) => ({ value, label: wordPartToKeep(value) }))}
        value={at}
        onChange={setAt}
      />
      <Field
        key={at}
        label={wordPartToKeep(at)}
        value={words[at]}
        onChange={(typed) => change({ [at]: typed })}
        lines={4}
        own={at === 'told'}
        help="An empty part is left out."
      />
      <PanelText soft>
        Kept as you type, for this paper only; the plan itself stays as it is.{' '}
        <LinkButton onPress={startAgain}>Begin again from the plan</LinkButton>
      </PanelText>
    </>
  );
}

/** What a reader would stumble on. */
function Look({ words }: { readonly words: WordsToKeep }) {
  const ours = ourWordsIn(words);
  const hasNumber = hasNumberToRing(words);
  if (ours.length === 0 && hasNumber) return null;
  return (
    <PanelPart title="Look again">
      {!hasNumber && <PanelText>There is no telephone number in it yet.</PanelText>}
      {ours.length > 0 && <PanelText>Words of ours, not theirs: {sayList(ours)}.</PanelText>}
    </PanelPart>
  );
}

type TakeProps = Pick<PlanToKeepView, 'frame' | 'words'> & { readonly planId: string };

function TakeIt({ planId, frame, words }: TakeProps) {
  const saving = useDoing('c2-plans.save-to-keep');
  const copying = useDoing('c2-plans.copy-to-keep');
  return (
    <>
      <TakeDocumentOut
        document={async () => planToKeep(frame, words)}
        saveAs={(as) => saving.run({ planId, words, as })}
        copy={() => copying.run({ planId, words })}
        detail={`It is ${frame.firstName}’s: it bears their name.`}
        refused={saving.refused ?? copying.refused}
      />
      <Safe>
        In large print, with no money and no notes of ours. That it was taken out is kept in the trail.
      </Safe>
    </>
  );
}
