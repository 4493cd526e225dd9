import { expect, test } from 'vitest';
import { act } from '../../electron/services/acting';
import { accept, refuse } from '../../shared/domain/outcome';
import { testTeam } from '../services/test-team';

const change = {
  verb: 'team.changed',
  topic: 'team',
  personId: null,
  huddleId: null,
  undoable: true,
  undoesId: null,
} as const;

test('a change and its audit entry are kept together, with the row before and after', async () => {
  const { store, acting, team } = await testTeam();
  const outcome = await act(acting(), [], async (writing) => {
    await writing.update('teams', team.id, { name: 'Quayside team' });
    return accept(writing.record({ ...change, subjectId: team.id }));
  });
  expect(outcome.ok).toBe(true);
  const kept = await store.db.selectFrom('audit_changes').selectAll().execute();
  expect(kept).toMatchObject([
    {
      tableName: 'teams',
      op: 'update',
      before: '{"name":"Riverside team"}',
      after: '{"name":"Quayside team"}',
    },
  ]);
});

test('a refusal leaves neither the change nor an entry behind', async () => {
  const { store, acting, team } = await testTeam();
  const outcome = await act(acting(), [], async (writing) => {
    await writing.update('teams', team.id, { name: 'Quayside team' });
    writing.record({ ...change, subjectId: team.id });
    return refuse({ kind: 'person-closed' as const });
  });
  expect(outcome).toEqual({ ok: false, refusal: { kind: 'person-closed' } });
  expect(await store.db.selectFrom('teams').select('name').executeTakeFirst()).toEqual({
    name: 'Riverside team',
  });
  expect(await store.db.selectFrom('audit_entries').selectAll().execute()).toEqual([]);
});

test('nothing is written while nobody has said who is at this computer', async () => {
  const { acting } = await testTeam();
  const outcome = await act(acting(null), [], async () => accept(null));
  expect(outcome).toEqual({ ok: false, refusal: { kind: 'nobody-acting' } });
});

test('the audit trail itself cannot be changed or removed from', async () => {
  const { store, acting, team } = await testTeam();
  await act(acting(), [], async (writing) => accept(writing.record({ ...change, subjectId: team.id })));
  await expect(store.db.deleteFrom('audit_entries').execute()).rejects.toThrow('kept for good');
  await expect(store.db.updateTable('audit_entries').set({ verb: 'x' }).execute()).rejects.toThrow(
    'kept for good',
  );
});
