import { useState } from 'react';
import { localDateOf } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { useToast } from '../../components/over/toasts';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { ThreadLine } from '../../components/time/thread-line';
import { DashList } from '../../components/words/check-list';
import { Rows } from '../../components/words/rows';
import { Say } from '../../components/words/say';
import { Columns, Part, Quiet, Text } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { undo, useDoing } from '../../telling/use-doing';
import { openTab, type Step } from './bring-in-state';
import { sayThings } from './import-words';

/** Which file; and what was brought in before, with a way to take it back. */
export function ChooseStep({ go }: { readonly go: (step: Step) => void }) {
  const choosing = useDoing('imports.choose');
  const [reading, setReading] = useState(false);
  const choose = async (): Promise<void> => {
    const chosen = await choosing.run({});
    if (chosen === null) return;
    setReading(true);
    // The tab with the most on it is the one that is meant, as a rule.
    const longest = Math.max(...chosen.sheets.map(({ rows }) => rows));
    const at = chosen.sheets.findIndex(({ rows }) => rows === longest);
    const hand = await openTab(chosen, at);
    setReading(false);
    if (hand !== null) go({ kind: 'columns', hand });
  };
  return (
    <AppPage
      at="/settings"
      about="spreadsheet"
      inside={settingsPlaces('/settings/bring-in')}
      panel={
        <Panel
          label="The file"
          foot={
            <>
              {choosing.refused !== null && <Refusal>{choosing.refused}</Refusal>}
              <GoButton onGo={() => void choose()} busy={choosing.busy || reading}>
                Choose the file
              </GoButton>
              <Safe>The file is only read. Nothing is kept before you have seen every row of it.</Safe>
            </>
          }
        >
          <PanelTop kicker="An .xlsx or a .csv file">Which spreadsheet?</PanelTop>
          <PanelText soft>
            It can stay as it is: a title above the headings, dates in any dress, several tabs. You say next
            what its columns hold.
          </PanelText>
          <PanelPart title="In this order, if you have them all">
            <PanelText soft>
              People first, then their open C2 plans, then the weekly figures. One file may hold them all:
              bring it in once for each.
            </PanelText>
          </PanelPart>
        </Panel>
      }
    >
      <Say soft="Nobody should type twice what is written already.">Start from your spreadsheet.</Say>
      <ThreadLine />
      <Columns wide>
        <Part title="What can come in">
          <DashList
            items={[
              'People you are talking with: a name and the day they were first in touch are enough.',
              'Open C2 plans of people who are here: what needs to change, and since when.',
              'Weekly figures from before we counted: a row for each week, a column for each chart.',
            ]}
          />
        </Part>
        <Part title="Brought in before">
          <Before />
        </Part>
      </Columns>
    </AppPage>
  );
}

function Before() {
  const { today } = useDevice();
  const toast = useToast();
  const { data: imports, error } = useRead('imports.list', {});
  if (error !== null) throw error;
  if (imports === undefined) return null;
  if (imports.length === 0)
    return <Text soft>Nothing yet. What you bring in stands here, and can be taken back as a whole.</Text>;
  return (
    <Rows
      rows={imports.map(({ id, kind, file, count, at, member, entryId }) => ({
        id,
        words: (
          <>
            {sayThings(kind, count)} <Quiet>{`from ${file}, ${member?.calledName ?? 'somebody'}`}</Quiet>
          </>
        ),
        end: (
          <>
            {sayDate(localDateOf(at), today)}{' '}
            <LinkButton onPress={() => void undo(entryId, toast)}>Take it back</LinkButton>
          </>
        ),
      }))}
    />
  );
}
