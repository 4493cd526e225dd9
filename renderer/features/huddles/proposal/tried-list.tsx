import type { ThingToTry } from '../../../../shared/domain/c3-proposals/proposal';
import { sayDay } from '../../../../shared/domain/dates-said';
import { ConversationMark } from '../../../components/marks/conversation-mark';
import { useRoom } from '../room/room';
import css from './things-to-try.module.css';

/** What was agreed to try first, with who and by when. */
export function TriedList({ things }: { readonly things: readonly ThingToTry[] }) {
  const { members, today } = useRoom();
  return (
    <ul className={css.shown}>
      {things.map((thing) => {
        const who = members.find((member) => member.id === thing.memberId)?.calledName ?? 'nobody yet';
        return (
          <li key={`${thing.kind} ${thing.what}`}>
            <span>
              <ConversationMark kind={thing.kind} />
            </span>
            <span dir="auto">
              {thing.what}
              <small>{thing.dueOn === null ? who : `${who}, by ${sayDay(thing.dueOn, today)}`}</small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
