import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { SecondaryButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Columns, Part, Text } from '../../components/words/text';
import { tell } from '../../lib/bridge';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { useDoing } from '../../telling/use-doing';
import { SaveLog } from './save-log';

/** What this is, whose model it supports, and where the team’s file is. */
export function AboutPage() {
  const { version, team } = useDevice();
  const rebuild = useDoing('device.open-sample');
  const folder = useDoing('device.show-data-folder');
  return (
    <AppPage
      at="/settings"
      about="about"
      inside={settingsPlaces('/settings/about')}
      panel={
        <Panel label="This computer">
          <PanelTop kicker={`Version ${version}`}>Everything is on this computer.</PanelTop>
          <PanelText soft>
            Nothing leaves it unless somebody copies it out. There is no account, and nothing is sent
            anywhere.
          </PanelText>
          <SecondaryButton onPress={() => void folder.run({})}>Open the folder of our file</SecondaryButton>
          {folder.refused !== null && <Refusal>{folder.refused}</Refusal>}
          <SaveLog />
          {team.sample && (
            <SecondaryButton
              onPress={() =>
                void rebuild.run({ rebuild: true }, 'The sample team is as it was on its first day.')
              }
            >
              Make the sample team anew
            </SecondaryButton>
          )}
          <SecondaryButton onPress={() => void tell('device.leave-team', {})}>
            {team.sample ? 'Leave the sample team' : 'Close this team'}
          </SecondaryButton>
        </Panel>
      }
    >
      <Say>Golden Thread</Say>
      <Text soft>For adult social care teams that keep hold of people, together, every week.</Text>
      <ThreadLine />
      <Columns>
        <Part title="The model it supports">
          <Text>
            Golden Thread supports teams that work by the Three Conversations® model of adult social care,
            which was made by Partners for Change. “The Three Conversations” is their registered mark; this
            program is not made or endorsed by them.
          </Text>
        </Part>
        <Part title="What it will not do">
          <Text>
            It scores nobody, ranks no worker, and has no eligibility form. It is not the council’s record: it
            writes a note you can paste there.
          </Text>
        </Part>
      </Columns>
      <Part title="Made with">
        <Text soft small>
          Electron, React, React Aria, TanStack Query, SQLite, Kysely, zod and Recharts, under their open
          licences; the typefaces Atkinson Hyperlegible Next by the Braille Institute and Literata by
          TypeTogether, under the SIL Open Font Licence.
        </Text>
      </Part>
    </AppPage>
  );
}
