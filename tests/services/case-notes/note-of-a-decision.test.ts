import { beforeEach, describe, expect, it } from 'vitest';
import { documentDocx } from '../../../electron/documents/document-docx';
import {
  copyCaseNote,
  readCaseNote,
  saveCaseNoteAs,
} from '../../../electron/services/case-notes/take-case-note-out';
import type { FileToSave, Saved } from '../../../electron/services/device/file-to-save';
import { addPerson } from '../../../electron/services/people/add-person';
import { somebody } from '../audit/doing';
import { agreeAll, openRoom, readyProposal, signOff } from '../c3-proposals/a-room';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';

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

async function about() {
  const row = await team.store.db.selectFrom('c3_decisions').select('id').executeTakeFirst();
  return { about: { kind: 'decision', decisionId: row?.id ?? 'none' } } as const;
}

describe('a note of a decision', () => {
  it('is taken out whole, and every export is in the trail', async () => {
    await signedOff();
    const { text, done: exported } = await done(copyCaseNote(team.acting('tom'), await about()));
    expect(text).toContain('Peter Maddox');
    expect(text).toContain('Shabnam Iqbal: Practitioner, social worker. Agrees.');
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
    expect(await copyCaseNote(team.acting(), await about())).toEqual(none);
    await signedOff();
    const other = { ...team.acting(), teamId: 'another' };
    expect(await copyCaseNote(other, await about())).toEqual(none);
  });

  it('is taken by nobody who does not say who they are', async () => {
    await signedOff();
    expect(await copyCaseNote(team.acting(null), await about())).toMatchObject({
      refusal: { kind: 'nobody-acting' },
    });
  });

  it('is read first, with whether the council’s number is known', async () => {
    await signedOff();
    const view = await done(readCaseNote(team.acting(), await about()));
    expect(view).toMatchObject({
      recordNumber: null,
      person: { fullName: 'Peter Maddox' },
      of: { kind: 'c3-proposal', id: proposalId },
    });
    await team.store.db.updateTable('people').set({ recordNumber: 'LAS-2071' }).execute();
    const known = await done(readCaseNote(team.acting(), await about()));
    expect(known.recordNumber).toBe('LAS-2071');
    expect(known.document.foot).toContain('record LAS-2071');
  });

  it('is saved under a name that names nobody; thought better of, the trail has nothing of it', async () => {
    await signedOff();
    const files: FileToSave[] = [];
    const ways = (saved: Saved) => ({
      save: async (file: FileToSave) => {
        files.push(file);
        return saved;
      },
      toWord: documentDocx,
    });
    const as = { ...(await about()), as: 'pdf' } as const;
    expect(await done(saveCaseNoteAs(team.acting(), as, ways({ kind: 'left' })))).toBeNull();
    const saved = { kind: 'saved', name: 'note.pdf', folder: '/somewhere' } as const;
    expect(await done(saveCaseNoteAs(team.acting(), as, ways(saved)))).toMatchObject({ file: 'note.pdf' });
    expect(files[0]).toMatchObject({ name: 'Case note, P.M., 2026-03-18', content: { kind: 'printed' } });
    const kept = await team.store.db.selectFrom('exports').selectAll().execute();
    expect(kept.map(({ kind, form, subjectId }) => [kind, form, subjectId])).toEqual([
      ['case-note', 'pdf', proposalId],
    ]);
  });

  it('is not taken out of a record that was removed', async () => {
    await signedOff();
    await team.store.db.updateTable('people').set({ removedAt: team.acting().now }).execute();
    expect(await readCaseNote(team.acting(), await about())).toEqual({
      ok: false,
      refusal: { kind: 'not-found', what: 'person' },
    });
  });
});
