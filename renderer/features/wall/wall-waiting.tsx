import type { Projection } from '../../../shared/contract/wall';
import { weekdayOf } from '../../../shared/domain/dates';
import { sayTime, sayWeekday } from '../../../shared/domain/dates-said';
import { WallFrame } from '../../components/wall/wall-frame';
import { WallKicker, WallSay } from '../../components/wall/wall-words';
import { WallThread } from './wall-thread';
import { sampleOnWall } from './wall-where';

/** Before the huddle begins: who meets, and when. Nobody's story is here. */
export function WallWaiting({
  projection,
}: {
  readonly projection: Extract<Projection, { kind: 'nothing' }>;
}) {
  const { teamName, sample, next } = projection;
  return (
    <WallFrame about="waiting">
      <WallKicker>
        {teamName}
        {sample && ` · ${sampleOnWall}`}
      </WallKicker>
      <WallSay large>
        {next === null ? 'We meet soon.' : `${sayWeekday(weekdayOf(next.on))}, ${sayTime(next.time)}.`}
      </WallSay>
      <WallThread />
    </WallFrame>
  );
}
