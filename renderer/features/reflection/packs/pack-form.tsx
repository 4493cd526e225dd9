import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Pack } from '../../../../shared/domain/reflection/pack';
import { Panel } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { LinkButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe, Segments } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDraft } from '../../../lib/use-draft';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { useDoing } from '../../../telling/use-doing';
import { AboutFields } from './about-fields';
import { draftOf, type PackDraft, packOfDraft, parsePackDraft } from './pack-draft';
import { type PackPart, packParts, placeOfProblem } from './pack-problem';
import { PackStory } from './pack-story';
import { ReadFields } from './read-fields';
import { StepFields } from './step-fields';

type Props = {
  /** The draft’s key: one for each pack that is being written. */
  readonly draftKey: string;
  /** Null for a new one. */
  readonly packId: string | null;
  readonly copiedFrom: string | null;
  readonly fresh: Pack;
  readonly whose: string;
  readonly backTo: string;
};

const partNames: Readonly<Record<PackPart, string>> = {
  about: 'What it is for',
  steps: 'Steps',
  read: 'To read',
};

/** Writing a pack of our own: typed in the panel in any order, and read on paper as it will be. */
export function PackForm({ draftKey, packId, copiedFrom, fresh, whose, backTo }: Props) {
  const [, go] = useLocation();
  const [part, setPart] = useState<PackPart>('about');
  const [at, setAt] = useState(0);
  const typed = useDraft<PackDraft>(draftKey, parsePackDraft, draftOf(fresh));
  const keeping = useDoing('packs.keep');
  const place = placeOfProblem(keeping.refusal);
  // What is wrong is said beside its field, so that field is brought into sight.
  useEffect(() => {
    const wrong = placeOfProblem(keeping.refusal);
    if (wrong === null) return;
    setPart(wrong.part);
    if (wrong.step !== null) setAt(wrong.step);
  }, [keeping.refusal]);
  const back = (): void => go(backTo);
  const turn = (by: 1 | -1) => () =>
    setPart((now) => packParts[(packParts.indexOf(now) + by + packParts.length) % packParts.length] ?? now);
  useKeys({ Escape: back, 'Alt+ArrowRight': turn(1), 'Alt+ArrowLeft': turn(-1) });
  const draft = typed.body;
  if (draft === null) return null;
  const change = (some: Partial<PackDraft>): void => {
    keeping.clear();
    typed.change({ ...draft, ...some });
  };
  const step = Math.min(at, draft.steps.length - 1);
  const wrong = (field: string) => {
    const here = place?.field === field && (place.step === null || place.step === step);
    return here && keeping.refused !== null ? { wrong: keeping.refused } : {};
  };
  const keep = async (): Promise<void> => {
    const pack = packOfDraft(draft);
    const kept = await keeping.run({ packId, copiedFrom, pack }, `“${draft.name.trim()}” is kept.`);
    if (kept === null) return;
    typed.forget();
    go(`/reflection/packs/${kept.id}`);
  };
  const letGo = (): void => {
    typed.forget();
    back();
  };
  const fields = { draft, change, wrong };
  return (
    <AppPage
      at="/reflection"
      about={draftKey}
      inside={reflectionPlaces('/reflection/packs')}
      keys={[
        [['Alt', '→'], 'next part'],
        [['Ctrl', 'Enter'], 'keep it'],
        [['Esc'], 'back; what is typed stays'],
      ]}
      panel={
        <Panel
          label={packId === null ? 'A pack of our own' : 'Change this pack'}
          many
          foot={
            <>
              {keeping.refused !== null && place === null && <Refusal>{keeping.refused}</Refusal>}
              <GoButton
                onGo={() => void keep()}
                busy={keeping.busy}
                {...(draft.name.trim() === '' && { waiting: 'a name first' })}
              >
                Keep this pack
              </GoButton>
              <Safe>
                What is typed is kept as a draft. <LinkButton onPress={letGo}>Let it go</LinkButton>
              </Safe>
            </>
          }
        >
          <Segments
            label="Which part"
            segments={packParts.map((value) => ({ value, label: partNames[value] }))}
            value={part}
            onChange={setPart}
          />
          {part === 'about' && <AboutFields {...fields} />}
          {part === 'steps' && <StepFields {...fields} at={step} onAt={setAt} />}
          {part === 'read' && <ReadFields {...fields} />}
        </Panel>
      }
    >
      <PackStory pack={packOfDraft(draft)} whose={whose} held="A draft" />
    </AppPage>
  );
}
