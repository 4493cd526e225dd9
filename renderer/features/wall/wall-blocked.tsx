import { daysBetween } from '../../../shared/domain/dates';
import { sayList } from '../../../shared/domain/text';
import { TimeLine } from '../../components/time/time-line';
import {
  WallAsk,
  WallChoices,
  WallFoot,
  WallLabel,
  WallSay,
  WallText,
} from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';
import { wallEvents } from './wall-marks';

/** Golden rule 3 on the wall: the proposal waits while the C2 plan is open, unless all say it cannot. */
export function WallBlocked({ item }: ItemOf<'c3-blocked'>) {
  const { openedOn, today, marks, planDay } = item;
  const days = Math.max(daysBetween(openedOn, today), 1);
  const events = wallEvents(marks, openedOn, (mark) =>
    mark.kind === 'opened' ? { words: `The C2 plan is open: day ${planDay}.` } : undefined,
  );
  return (
    <>
      <WallLabel mark="C3">{item.label}</WallLabel>
      <WallSay>{'We never plan long-\u2060term in a crisis.'}</WallSay>
      <TimeLine
        label="The C2 plan so far"
        from="edge"
        days={days}
        most={60}
        // The plan begins with its shape, which would cover whatever happened on its first days.
        events={events
          .filter(({ day }, index) => index === 0 || day > days * 0.06)
          .map((event, index) => (index === 0 ? { ...event, mark: 'C2' as const } : event))}
      />
      <WallFoot>
        <WallText>
          <b>If we wait,</b> nothing is lost. The proposal comes back by itself when the plan ends.
        </WallText>
      </WallFoot>
    </>
  );
}

export function WallBlockedAsk({ item }: ItemOf<'c3-blocked'>) {
  const { choice, reason, goAhead, of, stillToSay } = item;
  return (
    <>
      <WallAsk>Wait, or overrule together?</WallAsk>
      <WallChoices
        choices={[
          { id: 'wait', words: 'Wait', on: choice === 'wait' },
          { id: 'look-again', words: 'Look again on a date', on: choice === 'look-again' },
          { id: 'overrule', words: 'Overrule together', on: choice === 'overrule' },
        ]}
      />
      {choice === 'overrule' && reason !== '' && (
        <WallText>
          <b>Our reason:</b> {reason}
        </WallText>
      )}
      {choice === 'overrule' && (
        <WallText>
          <b>
            {goAhead} of {of} say go ahead.
          </b>{' '}
          {stillToSay.length > 0 && `${sayList(stillToSay)}?`} One objection, and it waits.
        </WallText>
      )}
    </>
  );
}
