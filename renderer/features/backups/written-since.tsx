import type { DamageView } from '../../../shared/contract/backups';
import { wordVerb } from '../../../shared/domain/audit/verb-words';
import { sayWhenMade } from '../../../shared/domain/backups/words';
import { sayCount } from '../../../shared/domain/text';
import { DashList } from '../../components/words/check-list';
import { Part, Text } from '../../components/words/text';

/** How many lines are told one by one. */
const shown = 6;

/** What was written after the newest copy, newest last, by whom; no names of people, and no words of theirs. */
export function WrittenSince({
  damage,
  today,
}: {
  readonly damage: DamageView | null;
  readonly today: string;
}) {
  if (damage === null || damage.newest === null) {
    return (
      <Part title="What we look at">
        <Text soft>
          {damage === null
            ? 'Every copy is opened and read to its end, and the damaged file is read in a copy of it. This can take some seconds.'
            : 'Copies are in the folder “backups” beside our file, and in a second place if you chose one. Yours may be on a drive that is not connected.'}
        </Text>
      </Part>
    );
  }
  const { since, after, complete } = damage;
  const more = Math.max(since.length - shown, 0);
  return (
    <Part title="Written since the copy">
      {since.length === 0 ? (
        <Text soft>{complete ? 'Nothing.' : 'Nothing that we could read for certain.'}</Text>
      ) : (
        <DashList
          items={[
            ...(more > 0 ? [`${sayCount(more, 'earlier thing')}, then`] : []),
            ...since
              .slice(-shown)
              .map(
                ({ at, verb, member }) =>
                  `${sayWhenMade(at, today)}: ${member ?? 'somebody'} ${wordVerb(verb)}`,
              ),
          ]}
        />
      )}
      {after > 0 && <Text soft>{`${sayCount(after, 'later change')} can be read and not be added.`}</Text>}
    </Part>
  );
}
