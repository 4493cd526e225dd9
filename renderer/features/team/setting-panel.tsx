import { useState } from 'react';
import type { CallInput } from '../../../shared/contract';
import { formatPounds, parsePounds, wordMoneyRefusal } from '../../../shared/domain/money';
import { sayTime, sayWeekday } from '../../../shared/domain/dates-said';
import type { Team } from '../../../shared/domain/team/team';
import { Panel, PanelText } from '../../components/frame/panel';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';
import { settingChoices, settingQuestions, type SettingName } from './setting-words';

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
        <Field label={question} value={typed} onChange={setTyped} single autoFocus {...(!read.ok && { wrong: read.wrong })} />
      ) : (
        <Choices label={question} choices={choices} value={typed} onChange={setTyped} />
      )}
      <PanelText soft>{why}</PanelText>
    </Panel>
  );
}

/** The setting as it stands, as text for a field or the value of a choice. */
function textOf(name: SettingName, team: Team): string {
  if (name === 'delegatedLimitPence') return formatPounds(team.delegatedLimitPence);
  if (name === 'huddleTime') return sayTime(team.huddleTime);
  return String(team[name] ?? '');
}

type ReadSetting =
  | { readonly ok: true; readonly change: CallInput<'team.change'> }
  | { readonly ok: false; readonly wrong: string };

const numbers: Readonly<Partial<Record<SettingName, readonly [number, number]>>> = {
  contactRhythmDays: [1, 60],
  reviewWithinDays: [1, 60],
  readyFlagDays: [1, 60],
  quorum: [2, 30],
  huddleMinutes: [15, 240],
};

function readSetting(name: SettingName, typed: string): ReadSetting {
  if (name === 'delegatedLimitPence') {
    const pence = parsePounds(typed);
    return pence.ok ? { ok: true, change: { [name]: pence.value } } : { ok: false, wrong: wordMoneyRefusal(pence.refusal) };
  }
  if (name === 'huddleTime') {
    const [, hours = '', minutes = ''] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(typed) ?? [];
    const time = `${hours.padStart(2, '0')}:${minutes}`;
    return Number(hours) < 24 && Number(minutes) < 60 && minutes !== ''
      ? { ok: true, change: { huddleTime: time } }
      : { ok: false, wrong: 'A time, like 9:30.' };
  }
  const range = numbers[name];
  if (range !== undefined) {
    const number = Number(typed.replace(/\s*(days?|minutes?|members?)\s*$/i, ''));
    const [least, most] = range;
    return Number.isInteger(number) && number >= least && number <= most
      ? { ok: true, change: { [name]: number } }
      : { ok: false, wrong: `A whole number from ${least} to ${most}.` };
  }
  if (name === 'huddleWeekday') return { ok: true, change: { huddleWeekday: Number(typed) } };
  if (typed === 'true' || typed === 'false') return { ok: true, change: { [name]: typed === 'true' } };
  return typed.trim() === '' && name === 'name' ? { ok: false, wrong: 'A name, so that others know whose this is.' } : { ok: true, change: { [name]: typed } };
}

export function sayHuddleDay(weekday: number): string {
  return `${sayWeekday(weekday)}s`;
}
