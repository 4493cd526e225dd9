import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { addPerson } from '../../../electron/services/people/add-person';
import { done } from '../done';
import { testTeam } from '../test-team';
import { somebody } from './doing';

test('a closing from before rests were kept is taken back with the rest that was told from it', async () => {
  const team = await testTeam();
  const { db } = team.store;
  const { id } = await done(addPerson(team.acting(), somebody('Ada Blake', 'A.B.')));
  await db
    .updateTable('people')
    .set({ closedOn: '2026-03-02', closedReason: 'Well' })
    .where('id', '=', id)
    .execute();
  await db
    .insertInto('rests')
    .values({ id: 'old', personId: id, restedOn: '2026-03-02', backOn: null })
    .execute();
  await db
    .insertInto('audit_entries')
    .values({
      ...{
        id: 'id-zzz',
        teamId: team.acting().teamId,
        at: '2026-03-02T10:00:00.000Z',
        memberId: team.ids.grace,
      },
      ...{ verb: 'people.closed', topic: 'people', subjectId: id, personId: id, huddleId: null },
      ...{ undoable: 1, undoesId: null },
    })
    .execute();
  await db
    .insertInto('audit_changes')
    .values({
      ...{ entryId: 'id-zzz', position: 0, tableName: 'people', rowId: id, op: 'update' },
      before: JSON.stringify({ closedOn: null, closedReason: null }),
      after: JSON.stringify({ closedOn: '2026-03-02', closedReason: 'Well' }),
    })
    .execute();
  await done(undo(team.acting(), { entryId: 'id-zzz' }));
  expect(await db.selectFrom('rests').selectAll().execute()).toEqual([]);
});
