import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Choices } from '../../components/speak/choices';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Part, Text } from '../../components/words/text';
import { tell } from '../../lib/bridge';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';

const choices = [
  {
    value: 'hidden',
    label: 'Hidden',
    sentence: 'Whoever watches a shared screen, or a recording of it, sees nothing where this window is.',
  },
  {
    value: 'shown',
    label: 'Shown',
    sentence: 'It is seen like any other window, with full names, addresses and what was said.',
  },
] as const;

/** Whether our own window is seen in screen sharing, on this computer. The wall always is: it is made to be shared. */
export function SharingSettings() {
  const { mayBeShared, displays } = useDevice();
  return (
    <AppPage
      at="/settings"
      about="settings sharing"
      inside={settingsPlaces('/settings/sharing')}
      panel={
        <Panel label="Screen sharing">
          <PanelTop>When a screen is shared, what is seen of this window?</PanelTop>
          <Choices
            label="This window, on this computer"
            small
            choices={choices}
            value={mayBeShared ? 'shown' : 'hidden'}
            onChange={(chosen) => void tell('device.let-be-shared', { mayBe: chosen === 'shown' })}
          />
          <PanelText soft>
            Windows and macOS keep it out of sharing, recordings and pictures of the screen. Linux cannot:
            there, share the wall’s window and never the whole screen.
          </PanelText>
        </Panel>
      }
    >
      <Say soft="In a call,">share the wall.</Say>
      <ThreadLine />
      <Part title="The wall is made to be shared">
        <Text>
          The wall’s window has labels and first names, never a full name, an address, a date of birth or a
          record number. In Teams or another call, share the window called “Golden Thread on the wall”.
        </Text>
      </Part>
      <Part title="This window is not">
        <Text>
          Here are full names and what people said. So it is hidden where a screen is shared, unless you
          choose otherwise.
        </Text>
      </Part>
      {displays === 1 && (
        <Part title="With one display">
          <Text>
            If you show the wall in this window, with <kbd>W</kbd>, and the room looks on through a call or a
            wireless screen, it sees nothing until you choose “Shown”. Choose “Hidden” again afterwards.
          </Text>
        </Part>
      )}
    </AppPage>
  );
}
