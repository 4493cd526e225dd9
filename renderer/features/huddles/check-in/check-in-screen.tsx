import { clockTimeOf } from '../../../../shared/domain/dates';
import { sayLongDay, sayNumber, sayTimeOf } from '../../../../shared/domain/dates-said';
import { sayList, startSentence, whose } from '../../../../shared/domain/text';
import { PaperFoot } from '../../../components/frame/paper';
import { Say } from '../../../components/words/say';
import { Part } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useDevice } from '../../../lib/use-device';
import { OnTheWall } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import css from './check-in.module.css';
import { CheckInPanel } from './check-in-panel';
import { SaidInSessions } from './said-in-sessions';
import { SinceLastHuddle } from './since-last-huddle';
import { WhoIsInTheRoom } from './who-is-in-the-room';

function greeting(now: string): string {
  const hour = Number(clockTimeOf(now).slice(0, 2));
  if (hour < 12) return 'Good morning.';
  return hour < 18 ? 'Good afternoon.' : 'Good evening.';
}

function sayHere(count: number): string {
  if (count === 0) return 'Who is here?';
  return `${startSentence(sayNumber(count))} of us ${count === 1 ? 'is' : 'are'} here.`;
}

/** Arriving: who is here, whose people need holding today, and one warm question. */
export function CheckInScreen({ item }: { readonly item: Item<'check-in'> }) {
  const { now } = useDevice();
  const { view, here, today } = useRoom();
  const away = sayList(item.awayLeads.map(({ member }) => whose(member.calledName)));
  return (
    <>
      <ItemPaper>
        <Who
          about={`${startSentence(sayLongDay(view.huddle.on, today))}, ${sayTimeOf(now)}`}
          wall={<OnTheWall>On the wall: first names only</OnTheWall>}
        />
        <Say size="one" soft={`${greeting(now)} ${sayHere(here.length)}`}>
          {away === '' ? item.question : `Who holds ${away} people today?`}
        </Say>
        <SinceLastHuddle lastHuddleOn={item.lastHuddleOn} />
        <SaidInSessions commitments={item.commitments} />
        <WhoIsInTheRoom />
        {away !== '' && (
          <PaperFoot>
            <Part title="One sentence each">
              <p className={css.question}>{item.question}</p>
            </Part>
          </PaperFoot>
        )}
      </ItemPaper>
      <CheckInPanel item={item} />
    </>
  );
}
