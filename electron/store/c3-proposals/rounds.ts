import type { Kysely } from 'kysely';
import type { NotYetCarries, PositionKind } from '../../../shared/domain/c3-proposals/proposal';
import type { MemberRole } from '../../../shared/domain/team/member';
import type { Database } from '../tables/database';
import type { RowOf } from '../writing';

/** Somebody who is here now. Visitors observe whatever was noted. */
export interface HereRow {
  readonly memberId: string;
  readonly name: string;
  readonly calledName: string;
  readonly role: MemberRole;
  readonly discipline: string;
  readonly observing: boolean;
}

export interface PositionRow {
  readonly id: string;
  readonly memberId: string;
  readonly calledName: string;
  readonly position: PositionKind;
  readonly reason: string;
  readonly carries: NotYetCarries | null;
}

/** One item's round as the store has it; `round` is null until the first word of it was said. */
export interface RoundRows {
  readonly itemId: string;
  readonly huddleId: string;
  readonly proposalId: string;
  readonly round: RowOf<'c3_rounds'> | null;
  readonly here: readonly HereRow[];
  readonly positions: readonly PositionRow[];
  readonly overrules: readonly RowOf<'c3_overrules'>[];
  /** The decision made in this round, sealed or not. */
  readonly decision: Pick<RowOf<'c3_decisions'>, 'id' | 'decision' | 'sealedAt'> | null;
}

/** The round of an agenda item of this team's huddle; null when the item is not a C3 proposal. */
export async function findRound(
  db: Kysely<Database>,
  teamId: string,
  itemId: string,
): Promise<RoundRows | null> {
  const item = await db
    .selectFrom('agenda_items')
    .innerJoin('huddles', 'huddles.id', 'agenda_items.huddleId')
    .select(['agenda_items.huddleId', 'agenda_items.subjectId'])
    .where('agenda_items.id', '=', itemId)
    .where('agenda_items.kind', '=', 'c3-proposal')
    .where('huddles.teamId', '=', teamId)
    .executeTakeFirst();
  if (item === undefined || item.subjectId === null) return null;
  const { huddleId, subjectId: proposalId } = item;
  const here = await membersHere(db, huddleId);
  const round = await db.selectFrom('c3_rounds').selectAll().where('itemId', '=', itemId).executeTakeFirst();
  const found = { itemId, huddleId, proposalId, here };
  if (round === undefined) return { ...found, round: null, positions: [], overrules: [], decision: null };
  const positions = await db
    .selectFrom('c3_positions')
    .innerJoin('members', 'members.id', 'c3_positions.memberId')
    .select(['c3_positions.id', 'c3_positions.memberId', 'members.calledName'])
    .select(['c3_positions.position', 'c3_positions.reason', 'c3_positions.carries'])
    .where('c3_positions.roundId', '=', round.id)
    .orderBy('c3_positions.at')
    .orderBy('c3_positions.id')
    .execute();
  const overrules = await db.selectFrom('c3_overrules').selectAll().where('roundId', '=', round.id).execute();
  const decision = await db
    .selectFrom('c3_decisions')
    .select(['id', 'decision', 'sealedAt'])
    .where('roundId', '=', round.id)
    .executeTakeFirst();
  return { ...found, round, positions, overrules, decision: decision ?? null };
}

async function membersHere(db: Kysely<Database>, huddleId: string): Promise<readonly HereRow[]> {
  const rows = await db
    .selectFrom('attendance')
    .innerJoin('members', 'members.id', 'attendance.memberId')
    .select(['attendance.memberId', 'attendance.observing', 'members.standing'])
    .select(['members.name', 'members.calledName', 'members.role', 'members.discipline'])
    .where('attendance.huddleId', '=', huddleId)
    .where('attendance.state', '=', 'here')
    .orderBy('members.name')
    .execute();
  return rows.map(({ observing, standing, ...row }) => ({
    ...row,
    observing: observing === 1 || standing === 'visitor',
  }));
}
