import { useState } from 'react';
import type { BackupsView } from '../../../shared/contract/backups';
import { sayHolds, saySize, sayWhenMade, wordReason } from '../../../shared/domain/backups/words';
import { Frame } from '../../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Paper } from '../../components/frame/paper';
import { Brand, Rail } from '../../components/frame/rail';
import { RailNav } from '../../components/frame/rail-nav';
import { ToldRows } from '../../components/lists/told-rows';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Refusal } from '../../components/speak/refusal';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { useRead } from '../../lib/queries';
import { useDoing } from '../../telling/use-doing';

/** Every copy that can be reached, with what is in it, to be opened in the place of a file that cannot be. */
export function ChooseCopy({ list, onBack }: { readonly list: BackupsView; readonly onBack: () => void }) {
  const today = useRead('device.read', {}).data?.today ?? '';
  const [chosenId, setChosenId] = useState<string | null>(null);
  const restoring = useDoing('backups.restore');
  const finding = useDoing('backups.choose-other');
  const copies = [...(list.other ?? []), ...list.copies];
  const chosen = copies.find(({ id }) => id === chosenId) ?? copies[0] ?? null;
  const refused = restoring.refused ?? finding.refused;
  return (
    <Frame about="choose-copy">
      <Rail label="Golden Thread" head={<Brand under="this computer">Golden Thread</Brand>}>
        <RailNav places={[{ href: '/', label: 'Opening', here: true }]} onGo={() => undefined} />
      </Rail>
      <Paper>
        <Say size="one" soft="Every copy was checked,">
          and is read whole before it opens.
        </Say>
        {copies.length === 0 ? (
          <Empty title="There is no copy on this computer.">
            Connect the stick or the drive that has one, and choose its folder.
          </Empty>
        ) : (
          <ToldRows
            label="Copies"
            rows={copies.map(({ id, madeAt, reason, holds, bytes }) => ({
              id,
              title: sayWhenMade(madeAt, today),
              words: `${sayHolds(holds, today)} Made ${wordReason(reason)}.`,
              end: saySize(bytes),
            }))}
            chosen={chosen?.id ?? null}
            onChoose={setChosenId}
            onOpen={setChosenId}
          />
        )}
      </Paper>
      <Panel
        label="Open a copy"
        foot={
          <>
            {refused !== null && <Refusal>{refused}</Refusal>}
            {chosen !== null && (
              <GoButton onGo={() => void restoring.run({ copyId: chosen.id })} busy={restoring.busy}>
                {restoring.busy ? 'Every page of it is being read' : 'Open this copy'}
              </GoButton>
            )}
            <SecondaryButton onPress={() => void finding.run({})}>Look in another folder</SecondaryButton>
            <LinkButton onPress={onBack}>Back to what happened</LinkButton>
          </>
        }
      >
        <PanelTop kicker="Our file is set aside and kept">
          {chosen === null ? 'Where is a copy?' : sayWhenMade(chosen.madeAt, today)}
        </PanelTop>
        {chosen !== null && (
          <PanelText soft>
            {`${sayHolds(chosen.holds, today)} What was written after it is not in it; the file as it is now is kept, so that you can come back and choose again.`}
          </PanelText>
        )}
      </Panel>
    </Frame>
  );
}
