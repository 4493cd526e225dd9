import { wordPlanFlag, wordReviewDecision } from '../../../shared/domain/c2-plans/plan-words';
import { daysBetween } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { TimeLine } from '../../components/time/time-line';
import { WallRuler } from '../../components/wall/wall-lists';
import {
  WallAsk,
  WallChoices,
  WallFoot,
  WallLabel,
  WallSay,
  WallText,
} from '../../components/wall/wall-words';
import { Flag } from '../../components/words/text';
import type { ItemOf } from './item-of';
import { wallEvents } from './wall-marks';

/** A C2 plan as a story: what needs to change, the thread of contacts and huddles, the money. */
export function WallPlan({ item }: ItemOf<'c2-plan'>) {
  const { openedOn, today, marks, outOfContact, lastDecision } = item;
  const lastReview = marks.findLastIndex((mark) => mark.kind === 'review');
  return (
    <>
      <WallLabel mark="C2" day={`Day ${item.day}`}>
        {item.label}
      </WallLabel>
      <WallSay>{item.title}</WallSay>
      <TimeLine
        label="The plan so far"
        from="edge"
        most={30}
        days={Math.max(daysBetween(openedOn, today), 1)}
        loose={outOfContact !== null}
        {...(outOfContact !== null && {
          aboveEnd: <Flag>{wordPlanFlag({ kind: 'out-of-contact', ...outOfContact })}</Flag>,
        })}
        events={wallEvents(marks, openedOn, (mark, index) => {
          if (mark.kind === 'opened') return { words: sayDate(mark.on, today) };
          if (index !== lastReview || lastDecision === null) return undefined;
          return { words: `Last huddle: ${wordReviewDecision(lastDecision).toLowerCase()}` };
        })}
      />
      <WallFoot>
        <WallRuler spent={item.spentPence / Math.max(item.limitPence, 1)}>
          <b>{formatPounds(item.spentPence)}</b> of {formatPounds(item.limitPence)} spent
        </WallRuler>
      </WallFoot>
    </>
  );
}

export function WallPlanAsk({ item }: ItemOf<'c2-plan'>) {
  const { choice, next, outcome, difference } = item;
  return (
    <>
      <WallAsk>{choice === 'end' ? 'How did it end?' : 'What has changed this week?'}</WallAsk>
      <WallChoices
        choices={(['continue', 'change', 'end'] as const).map((decision) => ({
          id: decision,
          words: wordReviewDecision(decision),
          on: choice === decision,
        }))}
      />
      {outcome !== null && (
        <WallText>
          <b>{outcome}.</b> {difference}
        </WallText>
      )}
      {next !== '' && (
        <WallText>
          <b>Next:</b> {next}
        </WallText>
      )}
    </>
  );
}
