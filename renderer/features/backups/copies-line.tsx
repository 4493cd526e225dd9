import type { CopyView, DamageView } from '../../../shared/contract/backups';
import { sayWhenMade } from '../../../shared/domain/backups/words';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { TimeLine } from '../../components/time/time-line';
import { Flag } from '../../components/words/text';

/** How many copies stand on the line; the rest are found by choosing another one. */
const shown = 4;

type Props = {
  readonly copies: readonly CopyView[];
  readonly newest: DamageView['newest'];
  /** Null while the damaged file is still being read. */
  readonly since: DamageView | null;
  readonly today: string;
};

/** The thread of copies up to the newest one that is whole; from there to now it is loose. */
export function CopiesLine({ copies, newest, since, today }: Props) {
  const before = newest === null ? [] : copies.filter(({ madeAt }) => madeAt <= newest.madeAt);
  const events = before
    .slice(0, shown)
    .toReversed()
    .map(({ id, madeAt, holds }, day, all) => ({
      ...{ id, day, mark: 'ring' as const, when: sayWhenMade(madeAt, today) },
      ...(day === all.length - 1
        ? { title: 'Whole, and the newest', words: saySince(since) }
        : { words: startSentence(sayCount(holds.people, 'person', 'people')) }),
    }));
  return (
    <TimeLine
      label="Copies of our record"
      events={events}
      days={shown}
      scale="even"
      loose
      above={events.length === 0 ? undefined : 'Copies, each checked when it was made'}
      aboveEnd={<Flag>Not sure of this part</Flag>}
      empty="There is no copy on this computer."
      inWords="Copies, oldest first"
    />
  );
}

function saySince(damage: DamageView | null): string {
  if (damage === null) return '';
  const { since, after, complete } = damage;
  const read = since.length + after;
  if (read === 0)
    return complete ? 'Nothing was written after it.' : 'What was written after it cannot be read.';
  const written = startSentence(sayCount(read, 'thing was', 'things were'));
  const all = complete ? 'and we could read all of it' : 'as far as we can read';
  return `${written} written after it, ${all}.`;
}
