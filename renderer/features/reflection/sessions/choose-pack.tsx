import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PackRow } from '../../../../shared/contract/packs';
import { sayCount } from '../../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { SearchBox } from '../../../components/lists/search-box';
import { GoButton } from '../../../components/speak/go-button';
import { ThreadLine } from '../../../components/time/thread-line';
import { Rows } from '../../../components/words/rows';
import { Say } from '../../../components/words/say';
import { Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useRead } from '../../../lib/queries';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';

/** Which pack: each says in a sentence what it is for and how long it takes. */
export function ChoosePack() {
  const [, go] = useLocation();
  const [find, setFind] = useState('');
  const { data: packs, error } = useRead('packs.list', {});
  const back = (): void => go('/reflection');
  useKeys({ Escape: back });
  if (error !== null) throw error;
  if (packs === undefined) return null;
  const wanted = find.trim().toLocaleLowerCase('en-GB');
  const found = packs.filter(({ name, purpose }) =>
    `${name} ${purpose}`.toLocaleLowerCase('en-GB').includes(wanted),
  );
  return (
    <AppPage
      at="/reflection"
      inside={reflectionPlaces('/reflection')}
      about="choose a pack"
      keys={[[['Esc'], 'back to our sessions']]}
      panel={
        <Panel
          label="From blank"
          foot={<GoButton onGo={() => go('/reflection/plan/blank')}>Plan one from blank</GoButton>}
        >
          <PanelTop kicker="No pack fits?">Begin with a question of your own.</PanelTop>
          <PanelText soft>Three steps stand ready: arrive, think together, take something along.</PanelText>
        </Panel>
      }
    >
      <Who about="Planning a session" />
      <Say size="one" soft="What would help us now?">
        Choose what to begin with.
      </Say>
      <ThreadLine />
      <SearchBox label="Find a pack" value={find} onChange={setFind} />
      {found.length === 0 ? (
        <Text soft>No pack says that. Try another word, or plan one from blank.</Text>
      ) : (
        <Rows rows={found.map((pack) => rowOf(pack, () => go(`/reflection/plan/${pack.id}`)))} />
      )}
    </AppPage>
  );
}

function rowOf({ id, name, purpose, minutes, timesHeld }: PackRow, onOpen: () => void) {
  const held = timesHeld === 0 ? '' : `, held ${timesHeld === 1 ? 'once' : `${timesHeld} times`}`;
  return {
    ...{ id, onOpen },
    words: (
      <>
        <b>{name}.</b> {purpose}
      </>
    ),
    end: `${sayCount(minutes, 'minute')}${held}`,
  };
}
