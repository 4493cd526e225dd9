import { beforeEach, describe, expect, it } from 'vitest';
import { copyDecisionNote } from '../../../electron/services/c3-proposals/copy-note';
import { addPerson } from '../../../electron/services/people/add-person';
import { somebody } from '../audit/doing';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { agreeAll, openRoom, readyProposal, signOff } from './a-room';

let team: TestTeam;
let proposalId: string;

beforeEach(async () => {
  team = await testTeam();
  const person = await done(addPerson(team.acting(), somebody('Peter Maddox', 'P.M.')));
  proposalId = await readyProposal(team, person.id);
});

async function signedOff(): Promise<void> {
  const itemId = await openRoom(team, proposalId, ['grace', 'tom', 'shabnam']);
  await agreeAll(team, itemId, 'grace', 'tom', 'shabnam');
  await done(signOff(team, itemId));
}

describe('a note of a decision', () => {
  it('is taken out whole, and every export is in the trail', async () => {
    await signedOff();
    const { text, done: exported } = await done(copyDecisionNote(team.acting('tom'), { proposalId }));
    expect(text).toContain('Peter Maddox');
    expect(text).toContain('Shabnam Iqbal agrees.');
    const entry = await team.store.db
      .selectFrom('audit_entries')
      .selectAll()
      .where('id', '=', exported.entryId)
      .executeTakeFirst();
    expect(entry).toMatchObject({
      verb: 'c3-proposals.note-copied',
      memberId: team.ids.tom,
      subjectId: proposalId,
      undoable: 0,
    });
  });

  it('is not there before a decision, nor for another team', async () => {
    const none = { ok: false, refusal: { kind: 'not-found', what: 'decision' } };
    expect(await copyDecisionNote(team.acting(), { proposalId })).toEqual(none);
    await signedOff();
    const other = { ...team.acting(), teamId: 'another' };
    expect(await copyDecisionNote(other, { proposalId })).toEqual(none);
  });

  it('is taken by nobody who does not say who they are', async () => {
    await signedOff();
    expect(await copyDecisionNote(team.acting(null), { proposalId })).toMatchObject({
      refusal: { kind: 'nobody-acting' },
    });
  });
});
