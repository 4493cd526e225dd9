import type { Projection } from '../../../shared/contract/wall';
import { saySpeaks } from '../../../shared/domain/reflection/speaks-words';
import { sayCount } from '../../../shared/domain/text';
import { WallFrame } from '../../components/wall/wall-frame';
import { WallNames } from '../../components/wall/wall-lists';
import {
  WallAsk,
  WallFoot,
  WallKicker,
  WallSay,
  WallText,
  WallWhere,
} from '../../components/wall/wall-words';
import css from './wall-session.module.css';
import { WallThread } from './wall-thread';
import { sampleOnWall } from './wall-where';

type Shown = Extract<Projection, { kind: 'session' }>;
type Session = Shown['session'];

/** A step of a session: one question for the room, who has the word, and how long there is. */
export function WallSessionView({ projection: { session, sample } }: { readonly projection: Shown }) {
  return (
    <WallFrame
      about={`session ${session.at}`}
      label={session.step}
      ask={
        <>
          <WallAsk>{saySpeaks(session.speaks, session.presenter)}</WallAsk>
          <WallText>{sayMinutes(session)}</WallText>
          <WallWhere under={sayToGo(session)} mark={sample ? sampleOnWall : undefined}>
            {session.name}
          </WallWhere>
        </>
      }
    >
      <WallKicker>
        {session.step}
        {session.about !== '' && <span className={css.about}> about {session.about}</span>}
      </WallKicker>
      <WallSay large={session.prompt.length <= 60}>{session.prompt}</WallSay>
      <WallThread />
      {session.points.length + session.commitments.length > 0 ? (
        <WhatGoesOut session={session} />
      ) : (
        session.at === 1 && (
          <WallFoot>
            <WallNames names={session.here.map((name) => ({ id: name, name }))} />
          </WallFoot>
        )
      )}
    </WallFrame>
  );
}

function WhatGoesOut({ session: { points, commitments } }: { readonly session: Session }) {
  return (
    <ul className={css.out}>
      {points.map(({ name, words }) => (
        <li key={name} dir="auto">
          <b>{name}</b> {words}
        </li>
      ))}
      {commitments.map(({ what, who }) => (
        <li key={`${who} ${what}`} dir="auto">
          <b>{who}:</b> {what}
        </li>
      ))}
    </ul>
  );
}

function sayMinutes({ minutes }: Session): string {
  return `About ${sayCount(minutes, 'minute')} for this.`;
}

/** `Step 2 of 6, 60 minutes left`; nobody is hurried once the time is up. */
function sayToGo({ at, of, minutesLeft }: Session): string {
  const step = `Step ${at} of ${of}`;
  return minutesLeft > 0 ? `${step}, ${sayCount(minutesLeft, 'minute')} left` : step;
}
