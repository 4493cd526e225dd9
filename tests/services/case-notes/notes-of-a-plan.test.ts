import { beforeEach, describe, expect, it } from 'vitest';
import { copyCaseNote, readCaseNote } from '../../../electron/services/case-notes/take-case-note-out';
import { addPerson } from '../../../electron/services/people/add-person';
import { documentText } from '../../../shared/domain/documents/document-text';
import { contact, end, somebody, spend, teamWithDorothy } from '../audit/doing';
import { done } from '../done';

type Team = Awaited<ReturnType<typeof teamWithDorothy>>;
let team: Team;

beforeEach(async () => {
  team = await teamWithDorothy();
});

async function textOf(about: Parameters<typeof readCaseNote>[1]['about']): Promise<string> {
  const { document } = await done(readCaseNote(team.acting(), { about }));
  return documentText(document).replace(/\s+/g, ' ');
}

/** A review as a huddle wrote it, on the day before. */
async function reviewed(on: string, id: string): Promise<void> {
  const huddleId = `h-${id}`;
  await team.store.db
    .insertInto('huddles')
    .values({
      ...{ id: huddleId, teamId: team.team.id, kind: 'weekly', on, plannedMinutes: 75 },
      ...{ startedAt: `${on}T09:30:00.000Z`, closedAt: `${on}T10:30:00.000Z`, chairId: null, scribeId: null },
      ...{ currentItemId: null, learned: '', thanks: '' },
    })
    .execute();
  await team.store.db
    .insertInto('attendance')
    .values([
      { id: `a-${id}`, huddleId, memberId: team.ids.grace, state: 'here', observing: 0 },
      { id: `b-${id}`, huddleId, memberId: team.ids.lena, state: 'here', observing: 0 },
      { id: `c-${id}`, huddleId, memberId: team.ids.tom, state: 'away', observing: 0 },
    ])
    .execute();
  await team.store.db
    .insertInto('c2_reviews')
    .values({
      ...{ id, planId: team.planId, huddleId, on, recordedAt: `${on}T10:00:00.000Z` },
      ...{ whatChanged: `Better by ${id}`, decision: 'continue', nextStep: 'Go on' },
    })
    .execute();
}

describe('a note of a review', () => {
  it('has who was there, and the contacts and spends since the review before, nobody else’s', async () => {
    await contact(team, 'She was well');
    await spend(team, 4500);
    await done(addPerson(team.acting(), somebody('Peter Maddox', 'P.M.')));
    await reviewed('2026-03-17', 'first');
    await reviewed('2026-03-18', 'second');
    const text = await textOf({ kind: 'review', reviewId: 'second' });
    expect(text).toContain('Better by second.');
    expect(text).not.toContain('Better by first.');
    expect(text).toContain('Present: Grace Whitlock (team lead, social worker)');
    expect(text).toContain('Observing: Lena Fischer (practitioner, social work student)');
    expect(text).not.toMatch(/Tom Pritchard|Peter Maddox/);
    expect(text).toContain('Contact since the review on 17 March 2026');
    expect(text).toContain('Grace Whitlock rang. She was well.');
    expect(text).toContain('£45 is committed.');
    const before = await textOf({ kind: 'review', reviewId: 'first' });
    expect(before).toContain('Contact since the plan was opened');
    expect(before).toContain('Nothing is committed.');
  });

  it('is not there for another team', async () => {
    await reviewed('2026-03-18', 'first');
    const other = { ...team.acting(), teamId: 'another' };
    expect(await readCaseNote(other, { about: { kind: 'review', reviewId: 'first' } })).toMatchObject({
      ok: false,
    });
  });
});

describe('a note of how a plan ended', () => {
  it('is there once it has ended, and its being taken out is in the trail', async () => {
    const about = { kind: 'ending', planId: team.planId } as const;
    expect(await readCaseNote(team.acting(), { about })).toMatchObject({
      refusal: { kind: 'not-found', what: 'end of a plan' },
    });
    await contact(team);
    await end(team);
    const text = await textOf(about);
    expect(text).toContain('In control again.');
    expect(text).toContain('In touch: One time.');
    const { done: taken } = await done(copyCaseNote(team.acting('tom'), { about }));
    const entry = await team.store.db
      .selectFrom('audit_entries')
      .selectAll()
      .where('id', '=', taken.entryId)
      .executeTakeFirst();
    expect(entry).toMatchObject({
      ...{ verb: 'c2-plans.note-taken-out', memberId: team.ids.tom, subjectId: team.planId },
      ...{ personId: team.personId, undoable: 0 },
    });
  });
});
