import { useLocation } from 'wouter';
import type { CallName } from '../../shared/contract';
import { wordRefusal } from '../../shared/domain/refusal-words';
import { Panel, PanelText, PanelTop } from '../components/frame/panel';
import { GoButton } from '../components/speak/go-button';
import { Say } from '../components/words/say';
import { Text } from '../components/words/text';
import { useDevice } from '../lib/use-device';
import { whyNotAsk } from '../lib/use-may';
import { AppPage } from './app-page';
import { sayFacilitators } from './say-facilitators';

/** In place of a page that is not for whoever is at this computer: why, whom to ask, and a way on. */
export function NotForYou({ call }: { readonly call: CallName }) {
  const [, go] = useLocation();
  const device = useDevice();
  const why = whyNotAsk(device, call);
  return (
    <AppPage
      at=""
      about={`not for you ${call}`}
      panel={
        <Panel label="What now" foot={<GoButton onGo={() => go('/people')}>To the people</GoButton>}>
          <PanelTop>Go on with the people you see</PanelTop>
          <PanelText soft>{sayFacilitators(device)}</PanelText>
        </Panel>
      }
    >
      <Say size="one">This page is for others of the team.</Say>
      {why !== null && <Text large>{wordRefusal(why)}</Text>}
    </AppPage>
  );
}
