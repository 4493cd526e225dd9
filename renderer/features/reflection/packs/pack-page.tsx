import { useLocation } from 'wouter';
import type { PackView } from '../../../../shared/contract/packs';
import { sayCount, startSentence } from '../../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { LinkButton, SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { useDoing } from '../../../telling/use-doing';
import { PackStory } from './pack-story';
import { sayLastHeld } from './pack-words';

const all = '/reflection/packs';

/** One pack, read like a story, and the step from it to a session. */
export function PackPage({ packId }: { readonly packId: string }) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const { data: view, error } = useRead('packs.read', { packId });
  const packs = useRead('packs.list', {}).data ?? [];
  const back = (): void => go(all);
  useKeys({ Escape: back });
  if (error !== null) throw error;
  if (view === undefined) return null;
  const from = packs.find(({ id }) => id === view.copiedFrom);
  const whose = view.own
    ? `A pack of our own${from === undefined ? '' : `, copied from “${from.name}”`}`
    : 'A pack that comes with the program';
  return (
    <AppPage
      at="/reflection"
      about={`pack ${packId}`}
      inside={reflectionPlaces(all)}
      keys={[[['Esc'], 'all packs']]}
      panel={<PackPanel view={view} />}
    >
      <PackStory
        pack={view.pack}
        whose={whose}
        held={
          view.timesHeld === 0
            ? 'Not held yet'
            : `Held ${sayCount(view.timesHeld, 'time')}, ${sayLastHeld(view, today)}`
        }
      />
    </AppPage>
  );
}

function PackPanel({ view }: { readonly view: PackView }) {
  const [, go] = useLocation();
  const removing = useDoing('packs.remove');
  const putAway = async (): Promise<void> => {
    const done = await removing.run({ packId: view.id }, `“${view.name}” is put away.`);
    if (done !== null) go(all);
  };
  return (
    <Panel
      label="What now"
      foot={
        <>
          {removing.refused !== null && <Refusal>{removing.refused}</Refusal>}
          <GoButton onGo={() => go(`/reflection/plan/${view.id}`)}>Plan a session from it</GoButton>
          <Safe>
            {view.own ? (
              <LinkButton onPress={() => void putAway()} disabled={removing.busy}>
                Put this pack away
              </LinkButton>
            ) : (
              'It stays as it is. A copy is yours to change.'
            )}
          </Safe>
        </>
      }
    >
      <PanelTop kicker={view.own ? 'A pack of our own' : 'Pack'}>Hold a session from it.</PanelTop>
      <PanelText>
        {startSentence(sayCount(view.minutes, 'minute'))} in {sayCount(view.pack.steps.length, 'step')}. When,
        where and who comes is said next; every step can be made longer or shorter for the day.
      </PanelText>
      {view.own && (
        <SecondaryButton onPress={() => go(`/reflection/packs/${view.id}/edit`)} hint="E">
          Change it
        </SecondaryButton>
      )}
      <SecondaryButton onPress={() => go(`/reflection/packs/new/${view.id}`)} hint="C">
        {view.own ? 'Copy it' : 'Copy and make it ours'}
      </SecondaryButton>
    </Panel>
  );
}
