import { useState } from 'react';
import { sayHolds, sayLost, sayWhenMade } from '../../../shared/domain/backups/words';
import { sayCount } from '../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { ConfirmPanel } from '../../components/over/confirm-panel';
import { useToast } from '../../components/over/toasts';
import { SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { DashList } from '../../components/words/check-list';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { useDoing } from '../../telling/use-doing';
import type { Chosen } from './chosen';

type Props = {
  readonly ofOwnTeam: boolean;
  readonly chosen: Chosen | null;
  /** While it is asked once more, the rest of the page is out of reach. */
  readonly onConfirming: (is: boolean) => void;
};

/** The step of this page: a copy now; and for the chosen one what is in it, and the way back to it. */
export function CopyPanel({ ofOwnTeam, chosen, onConfirming }: Props) {
  const { today } = useDevice();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const making = useDoing('backups.make');
  const looking = useDoing('backups.look');
  const back = useGoingBack();
  const ofOtherKeys = looking.refusal?.kind === 'copy-needs-secret';
  const confirm = (is: boolean): void => {
    setAsking(is);
    onConfirming(is);
  };
  const look = async (copyId: string): Promise<void> => {
    if (chosen?.kind === 'kept' || ofOtherKeys || (await looking.run({ copyId })) !== null) confirm(true);
  };
  if (asking && chosen !== null) {
    return (
      <ConfirmPanel
        kicker={kickerOf(chosen, ofOtherKeys)}
        title={`Shall we go back to ${sayWhenMade(whenOf(chosen), today).toLowerCase()}?`}
        goes={['What was written after it, out of what we see']}
        stays={[
          'Our record as it is now: it is set aside whole, and we can come back to it for three months',
        ]}
        keep="Stay where we are"
        onKeep={() => confirm(false)}
        remove="Go back to it"
        onRemove={() => {
          confirm(false);
          void back.run(chosen.view.id);
        }}
      />
    );
  }
  const refused = making.refused ?? looking.refused ?? back.refused;
  return (
    <Panel
      label="Copies of our record"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          {ofOwnTeam && may('backups.make') && (
            <GoButton onGo={() => void making.run({}, 'A copy was made and checked.')} busy={making.busy}>
              {making.busy ? 'It is being made' : 'Make a copy now'}
            </GoButton>
          )}
          {chosen !== null && ofOwnTeam && may('backups.restore') && (
            <SecondaryButton onPress={() => void look(chosen.view.id)} disabled={looking.busy || back.busy}>
              {looking.busy ? 'Every page of it is being read' : 'Go back to this one'}
            </SecondaryButton>
          )}
          <Safe>
            A copy is as secret as our record: encrypted with the same keys, and readable by nobody else.
          </Safe>
        </>
      }
    >
      {chosen === null ? (
        <PanelTop kicker="Copies of our record">They make themselves.</PanelTop>
      ) : (
        <Told chosen={chosen} today={today} />
      )}
    </Panel>
  );
}

function kickerOf({ kind }: Chosen, ofOtherKeys: boolean): string {
  if (kind === 'kept') return 'What was set aside';
  return ofOtherKeys
    ? 'It asks for the passphrase or recovery key it was made with'
    : 'It was opened, and every page of it is whole';
}

const whenOf = (chosen: Chosen): string => (chosen.kind === 'copy' ? chosen.view.madeAt : chosen.view.at);

/** Goes back, and offers to take that back: what was here is set aside. */
function useGoingBack() {
  const toast = useToast();
  const { run, busy, refused } = useDoing('backups.restore');
  const go = async (copyId: string): Promise<void> => {
    const put = await run({ copyId });
    if (put === null) return;
    toast({ words: 'We went back to the copy.', undo: () => void run({ copyId: put.keptId }) });
  };
  return { run: go, busy, refused };
}

function Told({ chosen, today }: { readonly chosen: Chosen; readonly today: string }) {
  if (chosen.kind === 'copy') {
    const { madeAt, holds } = chosen.view;
    return (
      <>
        <PanelTop kicker="A copy">{sayWhenMade(madeAt, today)}</PanelTop>
        <PanelPart title="In it">
          <PanelText>{sayHolds(holds, today)}</PanelText>
        </PanelPart>
        <PanelPart title="Last written in">
          <PanelText>
            {holds.lastChangeAt === null ? 'Nothing yet' : sayWhenMade(holds.lastChangeAt, today)}
          </PanelText>
        </PanelPart>
      </>
    );
  }
  const { at, by, copyMadeAt, added, notAdded, tables } = chosen.view;
  const lost = sayLost(tables);
  return (
    <>
      <PanelTop kicker="Set aside">{sayWhenMade(at, today)}</PanelTop>
      <PanelPart title="In its place came">
        <PanelText>
          {by === 'saved'
            ? 'what could be read of it'
            : copyMadeAt === null
              ? 'what had been set aside before'
              : `the copy of ${sayWhenMade(copyMadeAt, today).toLowerCase()}`}
          {added > 0 && `, with ${sayCount(added, 'thing')} written after it`}.
        </PanelText>
      </PanelPart>
      {(lost.length > 0 || notAdded > 0) && (
        <PanelPart title="What is missing">
          <DashList
            items={[...(notAdded > 0 ? [`${sayCount(notAdded, 'change')} after the copy`] : []), ...lost]}
          />
        </PanelPart>
      )}
    </>
  );
}
