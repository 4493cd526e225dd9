import { useState } from 'react';
import { sayWeekday } from '../../../shared/domain/dates-said';
import type { Team } from '../../../shared/domain/team/team';
import { Panel, PanelText } from '../../components/frame/panel';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';
import { readSetting, textOf } from './read-setting';
import { type SettingName, settingChoices, settingQuestions } from './setting-words';

/** One thing the team has agreed, and its other ways. A change is in the trail and can be taken back. */
export function SettingPanel({ name, team }: { readonly name: SettingName; readonly team: Team }) {
  const now = textOf(name, team);
  const [typed, setTyped] = useState(now);
  const change = useDoing('team.change');
  const read = readSetting(name, typed);
  const { question, why } = settingQuestions[name];
  const choices = settingChoices[name];
  const keep = async (): Promise<void> => {
    if (read.ok) await change.run(read.change, 'Agreed, and kept.');
  };
  const waiting = typed === now ? 'nothing changed yet' : read.ok ? undefined : 'not yet';
  return (
    <Panel
      label="This setting"
      foot={
        <>
          {change.refused !== null && <Refusal>{change.refused}</Refusal>}
          <Decide>
            <b>A change here is the team’s.</b> Make it together.
          </Decide>
          <GoButton onGo={() => void keep()} busy={change.busy} {...(waiting !== undefined && { waiting })}>
            Keep this change
          </GoButton>
          <Safe>Decisions already made keep the rule they were made by.</Safe>
        </>
      }
    >
      {choices === undefined ? (
        <Field
          label={question}
          value={typed}
          onChange={setTyped}
          single
          autoFocus
          {...(!read.ok && { wrong: read.wrong })}
        />
      ) : (
        <Choices label={question} choices={choices} value={typed} onChange={setTyped} />
      )}
      <PanelText soft>{why}</PanelText>
    </Panel>
  );
}

export function sayHuddleDay(weekday: number): string {
  return `${sayWeekday(weekday)}s`;
}
