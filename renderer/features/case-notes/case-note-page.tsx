import { useLocation } from 'wouter';
import type { CallInput } from '../../../shared/contract';
import type { CaseNoteView } from '../../../shared/contract/case-notes';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { useKeys } from '../../components/keys/use-keys';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { useRead } from '../../lib/queries';
import { AppPage } from '../../telling/app-page';
import { DocumentBlocks } from '../../telling/documents/document-blocks';
import { TakeDocumentOut } from '../../telling/documents/take-document-out';
import { useDoing } from '../../telling/use-doing';

type About = CallInput<'case-notes.read'>['about'];

/** What a path names; any other path is of a decision, and is not found. */
function aboutOf(kind: string, id: string): About {
  if (kind === 'review') return { kind, reviewId: id };
  return kind === 'ending' ? { kind, planId: id } : { kind: 'decision', decisionId: id };
}

const places = {
  'c3-proposal': { at: '/c3-proposals', back: 'Back to the proposal' },
  'c2-plan': { at: '/c2-plans', back: 'Back to the plan' },
} as const;

/** A case note as it will be filed, read on the screen before it goes out. */
export function CaseNotePage({ kind, id }: { readonly kind: string; readonly id: string }) {
  const about = aboutOf(kind, id);
  const { data, error } = useRead('case-notes.read', { about });
  if (error !== null) throw error;
  if (data === undefined) return null;
  return <Shown about={about} note={data} />;
}

function Shown({ about, note }: { readonly about: About; readonly note: CaseNoteView }) {
  const [, go] = useLocation();
  const { at, back } = places[note.of.kind];
  const goBack = (): void => go(`${at}/${note.of.id}`);
  useKeys({ Escape: goBack });
  return (
    <AppPage
      at={at}
      about={`case note ${note.of.id}`}
      keys={[[['Esc'], 'back']]}
      panel={
        <Panel label="Take the case note out" foot={<GoButton onGo={goBack}>{back}</GoButton>}>
          <BeforeItGoes note={note} />
          <TakeIt about={about} note={note} />
        </Panel>
      }
    >
      <DocumentBlocks document={note.document} />
    </AppPage>
  );
}

/** What whoever takes it out must know first: it bears a name and a number, because it is filed there. */
function BeforeItGoes({ note: { person, recordNumber } }: { readonly note: CaseNoteView }) {
  const [, go] = useLocation();
  const name = firstNameOf(person.fullName);
  return (
    <>
      <PanelTop kicker="For the council’s record">
        {recordNumber === null
          ? `No record number is written down for ${name} yet.`
          : `It bears ${person.fullName}’s name and record number ${recordNumber}.`}
      </PanelTop>
      <PanelText>
        {recordNumber === null ? (
          <>
            The note bears their name, and says that the number is missing.{' '}
            <LinkButton onPress={() => go(`/people/${person.id}`)}>Write it on their page first</LinkButton>
          </>
        ) : (
          'It has them because it is filed there, in their own record. It goes nowhere else.'
        )}
      </PanelText>
    </>
  );
}

function TakeIt({ about, note }: { readonly about: About; readonly note: CaseNoteView }) {
  const saving = useDoing('case-notes.save-as');
  const copying = useDoing('case-notes.copy');
  return (
    <PanelPart title="Take it out">
      <TakeDocumentOut
        document={async () => note.document}
        saveAs={(as) => saving.run({ about, as })}
        copy={() => copying.run({ about })}
        detail="It bears their name: file it in their own record."
        refused={saving.refused ?? copying.refused}
      />
      <Safe>What you read here is what goes out. That it was taken out is kept in the trail.</Safe>
    </PanelPart>
  );
}
