import type { Kysely } from 'kysely';
import type { SessionTurns } from '../../../shared/domain/reflection/session-rota';
import { lastTurns, type TurnKind, type TurnTaken } from '../../../shared/domain/team/turns';
import type { Database } from '../tables/database';

/** Who led and who presented, in the sessions a team has closed and, presenting, in its huddles; oldest first. */
export async function sessionTurnsTaken(db: Kysely<Database>, teamId: string): Promise<readonly TurnTaken[]> {
  const sessions = await db
    .selectFrom('sessions')
    .select(['facilitatorId', 'presenterId', 'on'])
    .where('teamId', '=', teamId)
    .where('closedAt', 'is not', null)
    .execute();
  const inHuddles = await db
    .selectFrom('huddles')
    .innerJoin('agenda_items', 'agenda_items.huddleId', 'huddles.id')
    .select(['agenda_items.presenterId', 'huddles.on'])
    .where('huddles.teamId', '=', teamId)
    .where('huddles.closedAt', 'is not', null)
    .where('agenda_items.kind', '=', 'presenting')
    .where('agenda_items.state', '=', 'done')
    .execute();
  const turn = (kind: TurnKind, memberId: string | null, on: string): readonly TurnTaken[] =>
    memberId === null ? [] : [{ memberId, kind, on }];
  return [
    ...sessions.flatMap(({ facilitatorId, on }) => turn('led', facilitatorId, on)),
    ...[...sessions, ...inHuddles].flatMap(({ presenterId, on }) => turn('presented', presenterId, on)),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** When each member last led and last presented. */
export async function readSessionTurns(
  db: Kysely<Database>,
  teamId: string,
): Promise<ReadonlyMap<string, SessionTurns>> {
  const last = lastTurns(await sessionTurnsTaken(db, teamId));
  return new Map(
    [...last].map(([id, { led = null, presented = null }]) => [
      id,
      { lastLedOn: led, lastPresentedOn: presented },
    ]),
  );
}
