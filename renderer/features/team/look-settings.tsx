import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Choices } from '../../components/speak/choices';
import { ThreadLine } from '../../components/time/thread-line';
import { Voice } from '../../components/words/own';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { tell } from '../../lib/bridge';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';

const themes = [
  { value: 'system', label: 'As this computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'High contrast' },
] as const;
const scales = [
  { value: '100', label: '100%' },
  { value: '125', label: '125%' },
  { value: '150', label: '150%' },
  { value: '200', label: '200%' },
] as const;

/** Words, size and colour on this computer; a change is seen at once. */
export function LookSettings() {
  const { appearance } = useDevice();
  const set = (part: Partial<typeof appearance>): void =>
    void tell('device.set-appearance', { ...appearance, ...part });
  const textScales = { '100': 100, '125': 125, '150': 150, '200': 200 } as const;
  return (
    <AppPage
      at="/settings"
      about="settings look"
      inside={settingsPlaces('/settings/look')}
      panel={
        <Panel label="Words, size and colour">
          <PanelTop>How should it look, here?</PanelTop>
          <Choices
            label="Colour"
            small
            choices={themes}
            value={appearance.theme}
            onChange={(theme) => set({ theme })}
          />
          <Choices
            label="Size of words"
            small
            shape="row"
            keys={false}
            choices={scales}
            value={scales.find(({ value }) => textScales[value] === appearance.textScale)?.value ?? null}
            onChange={(scale) => set({ textScale: textScales[scale] })}
          />
          <PanelText soft>
            <kbd>Ctrl</kbd> <kbd>+</kbd> and <kbd>Ctrl</kbd> <kbd>−</kbd> do it from anywhere. Motion is less
            where this computer asks for less.
          </PanelText>
        </Panel>
      }
    >
      <Say>Words, size and colour.</Say>
      <Voice>A person’s own words always look like this.</Voice>
      <ThreadLine />
      <Text>What the program says looks like this, and what matters about one person stands largest.</Text>
    </AppPage>
  );
}
