import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonView } from '../../../shared/contract/people';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Combo } from '../../components/speak/combo';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useDoing } from '../../telling/use-doing';

/** The same person written down twice: everything moves to the one that is kept. */
export function MergePerson({ view, onBack }: { readonly view: PersonView; readonly onBack: () => void }) {
  const [, go] = useLocation();
  const [keepId, setKeepId] = useState<string | null>(null);
  const { data } = useRead('people.list', { filter: 'everyone', find: '' });
  const merge = useDoing('people.merge');
  const items = (data?.rows ?? [])
    .filter((row) => row.id !== view.person.id)
    .map((row) => ({ id: row.id, label: row.fullName, detail: row.knownAs }));
  const take = async (): Promise<void> => {
    if (keepId === null) return;
    const done = await merge.run({ keepId, mergeId: view.person.id }, 'Now one person.');
    if (done !== null) go(`/people/${keepId}`);
  };
  return (
    <Panel
      label="Same person twice"
      many
      foot={
        <>
          {merge.refused !== null && <Refusal>{merge.refused}</Refusal>}
          <GoButton
            onGo={() => void take()}
            busy={merge.busy}
            {...(keepId === null && { waiting: 'choose who' })}
          >
            Make them one
          </GoButton>
          <Safe>It can be taken back with Ctrl Z.</Safe>
        </>
      }
    >
      <PanelTop>Who is {firstNameOf(view.person.fullName)} already?</PanelTop>
      <PanelText soft>
        Conversations, plans and proposals move to the person you choose. Nothing is lost.
      </PanelText>
      <Combo label="The one we keep" items={items} value={keepId} onChange={setKeepId} autoFocus />
      <LinkButton onPress={onBack}>They are two people</LinkButton>
    </Panel>
  );
}
