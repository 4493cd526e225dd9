import { useState } from 'react';
import { sayWeekday } from '../../../shared/domain/dates-said';
import { parsePounds } from '../../../shared/domain/money';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import { parseMinutes, parseTime } from '../../../shared/domain/times-said';
import { Panel } from '../../components/frame/panel';
import { Chips } from '../../components/speak/chips';
import { Field, FieldRow } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { tell } from '../../lib/bridge';
import { forgetSetUpDraft, type StepProps } from './set-up-draft';

const weekdays = ['1', '2', '3', '4', '5'] as const;
const walls = [
  { value: 'screen', label: 'a screen on the wall' },
  { value: 'laptop', label: 'this laptop' },
  { value: 'shared', label: 'a shared screen' },
] as const;

/** The last step: when the team meets and where it looks; then the team is there. */
export function SetUpMeeting({ draft, change }: StepProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const time = parseTime(draft.time);
  const minutes = parseMinutes(draft.minutes);
  const limit = parsePounds(draft.limit);
  const begin = async (): Promise<void> => {
    if (time === null || minutes === null || !limit.ok) return;
    setBusy(true);
    const outcome = await tell('device.set-up-team', {
      name: draft.name,
      place: draft.place,
      delegatedLimitPence: limit.value,
      limitCountedOver: draft.limitCountedOver,
      members: [...draft.members],
      actingIndex: 0,
      huddleWeekday: draft.weekday,
      huddleTime: time,
      huddleMinutes: minutes,
      wall: draft.wall,
    }).finally(() => setBusy(false));
    if (outcome.ok) forgetSetUpDraft();
    else setRefused(wordRefusal(outcome.refusal));
  };
  const waiting = time === null ? 'a time first' : minutes === null ? 'how long first' : undefined;
  return (
    <Panel
      label="This step"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void begin()}
            busy={busy}
            next="This week"
            {...(waiting !== undefined && { waiting })}
          >
            Begin
          </GoButton>
          <Safe>Then: write down the people you are talking with, one by one.</Safe>
        </>
      }
    >
      <Chips
        label="Which day?"
        chips={weekdays.map((value) => ({ value, label: sayWeekday(Number(value)) }))}
        value={weekdays.find((value) => Number(value) === draft.weekday) ?? null}
        onChange={(value) => change({ weekday: Number(value) })}
      />
      <FieldRow>
        <Field
          label="From"
          value={draft.time}
          onChange={(text) => change({ time: text })}
          single
          {...(time === null && { wrong: 'A time, like 9:30.' })}
        />
        <Field
          label="For"
          aside="minutes"
          value={draft.minutes}
          onChange={(text) => change({ minutes: text })}
          single
          inputMode="numeric"
          {...(minutes === null && { wrong: 'Between 15 minutes and four hours.' })}
        />
      </FieldRow>
      <Chips
        label="Where do people look?"
        chips={walls}
        value={draft.wall}
        onChange={(wall) => change({ wall })}
      />
      <Safe>The wall only ever shows initials or agreed names.</Safe>
    </Panel>
  );
}
