import { describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import type { FileToSave } from '../../../electron/services/device/file-to-save';
import { addItem } from '../../../electron/services/huddles/change-agenda';
import { decideSpend, reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { signOff } from '../../../electron/services/huddles/decide-proposal';
import { keepNote } from '../../../electron/services/huddles/keep-typed';
import { amendMinutes } from '../../../electron/services/minutes/amend-minutes';
import { listMinutes, readMinutes } from '../../../electron/services/minutes/read-minutes';
import {
  copyMinutes,
  readMinutesDocument,
  saveMinutesAs,
} from '../../../electron/services/minutes/take-minutes-out';
import { searchEverything } from '../../../electron/services/search/search-everything';
import { addDays } from '../../../shared/domain/dates';
import { documentText } from '../../../shared/domain/documents/document-text';
import { done } from '../done';
import {
  agreeAll,
  askFor,
  close,
  goTo,
  planFor,
  proposalFor,
  refused,
  review,
  roomWithDorothy,
  start,
} from '../huddles/a-huddle';
import { testTeam } from '../test-team';

/** A whole huddle: a spend declined, a plan reviewed, one carried over, a proposal signed off, somebody presenting. */
async function heldHuddle() {
  const team = await testTeam();
  const dorothy = await planFor(team, 'dorothy', 'Dorothy Hale', 'D.H.', 16);
  await planFor(team, 'jakub', 'Jakub Kowal', 'J.K.', 9);
  const spendId = await askFor(team, 'jakub', 245_000);
  const peter = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
  const huddleId = await start(team);
  await done(addItem(team.acting(), { huddleId, title: 'falls and fear', presenterId: team.ids.tom }));
  const spendItem = await goTo(team, huddleId, spendId);
  await done(
    decideSpend(team.acting(), {
      itemId: spendItem,
      agree: false,
      instead: 'We ask Jakub’s brother first',
      next: null,
    }),
  );
  const planItem = await goTo(team, huddleId, dorothy);
  const next = { what: 'Visit Dorothy at two', memberId: team.ids.tom, dueOn: '2026-03-18' };
  const said = {
    decision: 'change',
    whatChanged: 'Dorothy Hale was up twice',
    nextStep: 'Tom visits Dorothy',
    next,
  } as const;
  const { entryId } = await done(reviewPlan(team.acting(), review(planItem, said)));
  const proposalItem = await agreeAll(team, huddleId, peter);
  await done(
    signOff(team.acting(), {
      itemId: proposalItem,
      authoriserName: 'Ruth Adeyemi',
      authorisedOn: '2026-03-18',
    }),
  );
  const shows = await goTo(team, huddleId, 'presenting');
  await done(
    keepNote(team.acting(), { itemId: shows, note: 'Fear of falling kept her in longer than the fall did.' }),
  );
  await done(
    close(team, huddleId, {
      learned: 'Ask who holds the rhythm',
      thanks: 'Pauline, who sat with Dorothy Hale',
    }),
  );
  return { ...team, huddleId, reviewEntryId: entryId };
}

/** The plain words that go out. */
async function copied(team: Pick<Awaited<ReturnType<typeof heldHuddle>>, 'acting'>, huddleId: string) {
  return (await done(copyMinutes(team.acting(), { huddleId, appendix: false }))).text;
}

describe('the minutes', () => {
  it('say in sections what the room came to, by known-as labels', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const { minutes } = await done(readMinutes(team.acting(), { huddleId }));
    const sections = minutes.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs]);
    expect(sections).toMatchObject([
      ['Actions due', 'None were due.'],
      [
        'Declined: £2,450 for J.K.',
        'Clearing the stairs. Instead: We ask J.K.’s brother first. £0 of £2,000 stays as it was.',
      ],
      [
        'Two C2 plans',
        'D.H., changed: D.H. was up twice. Next: Tom visits D.H.',
        'J.K.: carried over. Nine days without contact. We said every two days.',
      ],
      expect.arrayContaining(['Signed off: Marlow']),
      ['Tom: falls and fear', 'Fear of falling kept her in longer than the fall did.'],
      ['What we will do', 'Visit D.H. at two (Tom, by 18 March).'],
      ['What we learned', 'Ask who holds the rhythm.'],
      ['Who we thank', 'Pauline, who sat with D.H.'],
      ['Carried over', 'J.K.'],
    ]);
    const signedOff = minutes.sections
      .find((section) => section.heading === 'Signed off: Marlow')
      ?.paragraphs.join(' ');
    expect(signedOff).toContain('Four of four agree.');
    expect(signedOff).toContain('Authorised by Ruth Adeyemi on 18 March.');
    expect(minutes.here.join(' ')).toMatch(/\(chair\).*\(scribe\)|\(scribe\).*\(chair\)/);
    expect(minutes.observing).toEqual(['Lena Fischer']);
  });

  it('hold nobody’s full name, in any form', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const { minutes } = await done(readMinutes(team.acting(), { huddleId }));
    const text = await copied(team, huddleId);
    for (const name of ['Dorothy', 'Hale', 'Jakub', 'Kowal', 'Maddox']) {
      expect(JSON.stringify(minutes)).not.toContain(name);
      expect(text).not.toContain(name);
    }
  });

  it('are made once and do not change, whatever is undone or removed later', async () => {
    const { huddleId, reviewEntryId, ...team } = await heldHuddle();
    const before = await done(readMinutes(team.acting(), { huddleId }));
    expect((await undo(team.acting(), { entryId: reviewEntryId })).ok).toBe(false);
    await team.store.db.updateTable('people').set({ knownAs: 'Other' }).execute();
    expect((await done(readMinutes(team.acting(), { huddleId }))).minutes).toEqual(before.minutes);
    await expect(team.store.db.updateTable('minutes').set({ text: '' }).execute()).rejects.toThrow(
      'kept for good',
    );
  });

  it('are plain words too, in lines that can be pasted anywhere', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const text = await copied(team, huddleId);
    expect(text).toMatch(
      /^Riverside team: minutes\nWednesday 18 March 2026, 9:31 to 9:31\. Closed by Grace Whitlock\.\n/,
    );
    expect(text).toContain('\nTwo C2 plans\n------------\nD.H., changed:');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    const kept = await team.store.db.selectFrom('minutes').select('text').executeTakeFirst();
    expect(kept?.text).toBe(text);
  });

  it('count the actions that came out of the huddle, and those done since', async () => {
    const { huddleId, ...team } = await heldHuddle();
    await team.store.db.updateTable('actions').set({ doneOn: '2026-03-19' }).execute();
    expect(await done(readMinutes(team.acting(), { huddleId }))).toMatchObject({
      actionsMade: 1,
      actionsDone: 1,
    });
  });

  it('are listed newest first', async () => {
    const { huddleId, ...team } = await heldHuddle();
    team.setNow('2026-03-25T09:30:00.000Z');
    const second = await start(team);
    await done(close(team, second));
    const rows = [
      { huddleId: second, on: '2026-03-25', kind: 'weekly' },
      { huddleId, on: '2026-03-18', kind: 'weekly' },
    ];
    const list = { rows, newer: 0, older: 0 };
    expect(await done(listMinutes(team.acting(), { around: null }))).toEqual(list);
    expect(await done(listMinutes(team.acting(), { around: huddleId }))).toEqual(list);
  });

  it('are listed forty at a time, around the ones that are open', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const [held] = await team.store.db.selectFrom('huddles').selectAll().execute();
    if (held === undefined) throw new Error('The huddle is not there.');
    const dated = Array.from({ length: 99 }, (_, at) => ({
      id: `h${at}`,
      on: addDays('2024-01-03', at * 7),
    }));
    for (const { id, on } of dated)
      await team.store.db
        .insertInto('huddles')
        .values({ ...held, id, on })
        .execute();
    const listed = async (around: string | null) => {
      const { rows, newer, older } = await done(listMinutes(team.acting(), { around }));
      return [rows.length, newer, older, rows.some((row) => row.huddleId === (around ?? huddleId))];
    };
    expect(await listed(null)).toEqual([40, 0, 60, true]);
    expect(await listed('h50')).toEqual([40, 29, 31, true]);
    expect(await listed('h0')).toEqual([40, 60, 0, true]);
  });
});

describe('a copy', () => {
  it('is the minutes’ plain words, and that somebody took it out is in the trail', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const kept = await team.store.db.selectFrom('minutes').select('text').executeTakeFirst();
    const taken = await done(copyMinutes(team.acting('tom'), { huddleId, appendix: false }));
    expect(taken.text).toBe(kept?.text);
    const entry = await team.store.db
      .selectFrom('audit_entries')
      .select(['verb', 'memberId', 'undoable'])
      .where('id', '=', taken.done.entryId)
      .executeTakeFirst();
    expect(entry).toEqual({ verb: 'huddles.minutes-copied', memberId: team.ids.tom, undoable: 0 });
  });
});

describe('an amendment', () => {
  it('stands below the minutes with a name and a date, and they stay as they were', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const before = await done(readMinutes(team.acting(), { huddleId }));
    team.setNow('2026-03-20T08:00:00.000Z');
    await done(amendMinutes(team.acting('ffion'), { huddleId, words: 'Ffion saw Jakub Kowal on 13 March.' }));
    const after = await done(readMinutes(team.acting(), { huddleId }));
    expect(after.minutes).toEqual(before.minutes);
    expect(after.amendments).toMatchObject([{ by: 'Ffion Rees', words: 'Ffion saw J.K. on 13 March.' }]);
    expect(
      (await copied(team, huddleId)).endsWith(
        'Added on 20 March 2026 by Ffion Rees\n------------------------------------\nFfion saw J.K. on 13 March.\n',
      ),
    ).toBe(true);
    const found = await done(searchEverything(team.acting(), { find: 'ffion saw' }));
    expect(found.map(({ kind, to }) => [kind, to])).toEqual([['minutes', `/minutes/${huddleId}`]]);
  });

  it('is refused for a huddle that is running, unknown, or another team’s', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const missing = refused({ kind: 'not-found', what: 'minutes' });
    expect(await amendMinutes(team.acting(), { huddleId, words: 'x' })).toEqual(missing);
    expect(await readMinutes(team.acting(), { huddleId })).toEqual(missing);
    await done(close(team, huddleId));
    expect(await readMinutes({ ...team.acting(), teamId: 'another' }, { huddleId })).toEqual(missing);
  });
});

describe('an appendix', () => {
  it('has what was decided, reviewed and promised, by labels only, and nothing of a record that was removed', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const whole = { huddleId, appendix: true };
    const text = documentText(await done(readMinutesDocument(team.acting(), whole))).replace(/\s+/g, ' ');
    for (const said of [
      ...['C3 proposal: Marlow', 'The repair shed took.', 'Tom agrees.', 'Ruth Adeyemi, on 18 March 2026'],
      ...['C2 plan: D.H.', 'What changed: D.H. was up twice.', 'The next step: Tom visits D.H.'],
      '- What: Visit D.H. at two; Who: Tom; By: 18 March 2026',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Dorothy|Hale|Peter|Maddox/);
    await team.store.db
      .updateTable('people')
      .set({ removedAt: team.acting().now })
      .where('knownAs', '=', 'D.H.')
      .execute();
    const later = documentText(await done(readMinutesDocument(team.acting(), whole)));
    expect(later).not.toContain('C2 plan: D.H.');
    expect(later).toContain('C3 proposal: Marlow');
  });

  it('goes with the minutes into one file, and the trail says once that they were taken out', async () => {
    const { huddleId, ...team } = await heldHuddle();
    const names: string[] = [];
    const save = async (file: FileToSave) => {
      names.push(file.name);
      return { kind: 'saved', name: 'minutes.pdf', folder: '/somewhere' } as const;
    };
    const ways = { save, toWord: async () => '' };
    await done(saveMinutesAs(team.acting(), { huddleId, appendix: true, as: 'pdf' }, ways));
    expect(names).toEqual(['Minutes, 2026-03-18, with appendix']);
    const kept = await team.store.db.selectFrom('exports').select(['kind', 'form']).execute();
    expect(kept).toEqual([{ kind: 'minutes', form: 'pdf' }]);
  });
});
