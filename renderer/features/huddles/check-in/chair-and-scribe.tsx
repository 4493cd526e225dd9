import { useState } from 'react';
import { PanelTop } from '../../../components/frame/panel';
import { LinkButton } from '../../../components/speak/buttons';
import { FieldRow } from '../../../components/speak/field';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { MemberPicker } from '../../../telling/member-picker';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';

function sayWho(chair: string | undefined, scribe: string | undefined): string {
  if (chair !== undefined && scribe !== undefined) return `${chair} chairs, ${scribe} writes.`;
  if (chair !== undefined) return `${chair} chairs. Who writes?`;
  return scribe === undefined ? 'Who chairs, and who writes?' : `${scribe} writes. Who chairs?`;
}

/** The chair and the scribe as the rota suggests; swapped or chosen otherwise in a moment. */
export function ChairAndScribe() {
  const { view, members } = useRoom();
  const [choosing, setChoosing] = useState(false);
  const setting = useDoing('huddles.set-chair');
  const { chair, scribe } = view;
  const set = (chairId: string | null, scribeId: string | null) =>
    void setting.run({ huddleId: view.huddle.id, chairId, scribeId }, 'Kept.');
  const chairId = chair?.id ?? null;
  const scribeId = scribe?.id ?? null;
  return (
    <>
      <section aria-label="Chair and scribe">
        <PanelTop kicker="Chair and scribe">{sayWho(chair?.calledName, scribe?.calledName)}</PanelTop>
        <Safe>
          <LinkButton onPress={() => set(scribeId, chairId)}>Swap</LinkButton>
          {' · '}
          <LinkButton onPress={() => setChoosing(!choosing)}>Choose others</LinkButton>
        </Safe>
      </section>
      {choosing && (
        <FieldRow>
          <MemberPicker
            label="Chair"
            members={members}
            value={chairId}
            onChange={(id) => set(id, scribeId)}
            autoFocus
          />
          <MemberPicker
            label="Scribe"
            members={members}
            value={scribeId}
            onChange={(id) => set(chairId, id)}
          />
        </FieldRow>
      )}
      {setting.refused !== null && <Refusal>{setting.refused}</Refusal>}
    </>
  );
}
