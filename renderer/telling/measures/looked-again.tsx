import type { NoticeView } from '../../../shared/contract/measures';
import { sayDate } from '../../../shared/domain/dates-said';
import type { CameOfIt } from '../../../shared/domain/measures/on-charts';
import { Choices } from '../../components/speak/choices';
import { cutShort } from '../cut-short';

/** What came of which notice. */
export type CameOf = { readonly noticeId: string; readonly what: CameOfIt };

type Props = {
  /** The newest notice of the chart. */
  readonly last: NoticeView | undefined;
  readonly today: string;
  readonly value: CameOf | null;
  readonly onChange: (value: CameOf) => void;
};

/** Whether the team has said that it would look again by now at what it tried, and has not said yet what came of it. */
function isToBeLookedAt(last: NoticeView | undefined, today: string): last is NoticeView {
  if (last === undefined || last.tryNext === '' || last.cameOfIt !== null) return false;
  return last.lookAgainOn !== null && last.lookAgainOn <= today;
}

/** We said we would look again: do we keep it, change it, or let it go? */
export function LookedAgain({ last, today, value, onChange }: Props) {
  if (!isToBeLookedAt(last, today)) return null;
  return (
    <Choices
      label={cutShort(last.tryNext, 90)}
      aside={`What we said we would try on ${sayDate(last.on, today)}`}
      keys={false}
      choices={[
        { value: 'keep', label: 'Keep it' },
        { value: 'change', label: 'Change it' },
        { value: 'let-go', label: 'Let it go' },
      ]}
      value={value?.noticeId === last.id ? value.what : null}
      onChange={(what) => onChange({ noticeId: last.id, what })}
    />
  );
}
