import type { HuddleView } from '../../../../shared/contract/huddles';
import { weekdayOf } from '../../../../shared/domain/dates';
import { sayDate, sayWeekday } from '../../../../shared/domain/dates-said';
import { Brand } from '../../../components/frame/rail';
import { useDevice } from '../../../lib/use-device';

/** `Wednesday huddle`, and under it the day and the team; an ad hoc one is named for whom it cannot wait. */
export function HuddleBrand({ view }: { readonly view: Pick<HuddleView, 'huddle' | 'items'> }) {
  const { team, today } = useDevice();
  const { huddle, items } = view;
  const about = items.find((item) => item.kind === 'c3-proposal')?.label;
  const adHoc = about === undefined ? 'Huddle' : `Huddle for ${about}`;
  return (
    <Brand under={`${sayDate(huddle.on, today)} · ${team.name}`}>
      {huddle.kind === 'ad-hoc' ? adHoc : `${sayWeekday(weekdayOf(huddle.on))} huddle`}
    </Brand>
  );
}
