import { describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import {
  addConnection,
  addGap,
  noteConnectionOutcome,
} from '../../../electron/services/conversations/connections';
import { keepConversation } from '../../../electron/services/conversations/keep-conversation';
import {
  listGaps,
  readConversation,
  readConversationPage,
} from '../../../electron/services/conversations/read-conversations';
import { readDraft, saveDraft } from '../../../electron/services/drafts/drafts';
import { closePerson, removePerson } from '../../../electron/services/people/close-person';
import { done } from '../done';
import { crisis, read, saidToWilf, somebody, talkWith } from '../people/somebody';
import { testTeam } from '../test-team';

const wilf = { fullName: 'Wilf Garner', knownAs: 'W.G.', dateOfBirth: '1944-05-01' };
const said = { ...saidToWilf, listenedTo: [...saidToWilf.listenedTo], connections: [], gaps: [] };

describe('keeping a conversation', () => {
  it('keeps every word, who was listened to, its connections, gaps and next action', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const next = { what: 'Walk round to Gordon’s', memberId: team.ids.ffion, dueOn: '2026-03-21' };
    const conversationId = await talkWith(team, personId, {
      connections: [{ toKind: 'community', toWhat: 'Gordon’s loft' }],
      gaps: ['A club before nine'],
      next,
    });
    const view = await done(readConversation(team.acting(), { conversationId }));
    const { gaps: _gaps, next: _next, ...words } = said;
    expect(view).toMatchObject({
      ...words,
      person: { knownAs: 'W.G.', age: 81 },
      member: { calledName: 'Grace' },
      connections: [{ toWhat: 'Gordon’s loft', madeOn: '2026-03-17', outcome: 'not-known-yet' }],
    });
    expect(await done(listGaps(team.acting()))).toMatchObject([
      { lookedFor: 'A club before nine', times: 1, people: [{ knownAs: 'W.G.' }], others: 0 },
    ]);
    expect((await read(team, personId)).actions).toMatchObject([
      { ...next, planId: null, member: { calledName: 'Ffion' } },
    ]);
  });

  it('is refused until it says what matters, what is strong and who was listened to; what was typed stays', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const key = `conversation/${personId}`;
    await saveDraft(team.acting(), { key, body: 'x' });
    const outcome = await keepConversation(team.acting(), {
      ...said,
      personId,
      strengths: '',
      listenedTo: [],
    });
    expect(outcome).toEqual({
      ok: false,
      refusal: { kind: 'conversation-incomplete', missing: ['strengths', 'listened-to'] },
    });
    expect(await readDraft(team.acting(), { key })).toEqual({ ok: true, value: 'x' });
    expect(await team.store.db.selectFrom('conversations').selectAll().execute()).toEqual([]);
  });

  it('forgets what was being typed once it is kept, and nothing else', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const key = `conversation/${personId}`;
    await saveDraft(team.acting(), { key, body: 'x' });
    await saveDraft(team.acting(), { key: 'conversation/another', body: 'y' });
    await talkWith(team, personId);
    expect(await readDraft(team.acting(), { key })).toEqual({ ok: true, value: null });
    expect(await readDraft(team.acting(), { key: 'conversation/another' })).toEqual({ ok: true, value: 'y' });
  });

  it.each([
    ['2026-03-19', { kind: 'date-in-future', date: '2026-03-19' }],
    ['1900-01-01', { kind: 'date-too-early', date: '1900-01-01', earliest: '2000-01-01' }],
  ])('on %s is refused', async (happenedOn, refusal) => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    expect(await keepConversation(team.acting(), { ...said, personId, happenedOn })).toEqual({
      ok: false,
      refusal,
    });
  });

  it('on a day that comes after today once the clock was set back is refused, and can be kept for today', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    team.setNow('2026-03-11T09:31:00.000Z');
    expect(await keepConversation(team.acting(), { ...said, personId })).toMatchObject({
      refusal: { kind: 'date-in-future' },
    });
    expect((await keepConversation(team.acting(), { ...said, personId, happenedOn: '2026-03-11' })).ok).toBe(
      true,
    );
  });

  it('late on a summer evening is on the local day', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    team.setNow('2026-03-29T23:30:00.000Z');
    expect((await keepConversation(team.acting(), { ...said, personId, happenedOn: '2026-03-30' })).ok).toBe(
      true,
    );
  });

  it('is refused with somebody at rest, who is taken up again first', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    await done(closePerson(team.acting(), { personId, reason: 'Choir took' }));
    expect(await keepConversation(team.acting(), { ...said, personId })).toEqual({
      ok: false,
      refusal: { kind: 'person-closed' },
    });
  });

  it('leaves nothing behind when its next action is refused', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const next = { what: 'Ring', memberId: 'nobody', dueOn: null };
    expect(await keepConversation(team.acting(), { ...said, personId, next })).toMatchObject({
      refusal: { what: 'member' },
    });
    expect(await team.store.db.selectFrom('conversations').selectAll().execute()).toEqual([]);
  });

  it('makes the next thing after a C2 conversation a step of the plan', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const planId = await crisis(team, personId);
    const next = { what: 'Fit the key safe', memberId: team.ids.tom, dueOn: '2026-03-19' };
    await talkWith(team, personId, { kind: 'C2', happenedOn: '2026-03-18', next });
    expect((await read(team, personId)).actions).toMatchObject([{ what: 'Fit the key safe', planId }]);
  });

  it('about a day before the crisis is no contact on its plan', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    await crisis(team, personId);
    await talkWith(team, personId, { happenedOn: '2026-03-17' });
    expect(await team.store.db.selectFrom('c2_contacts').selectAll().execute()).toEqual([]);
  });

  it('can be taken back whole', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const input = {
      ...said,
      personId,
      connections: [{ toKind: 'family' as const, toWhat: 'Bev' }],
      gaps: ['A lift'],
    };
    const { entryId } = await done(keepConversation(team.acting(), input));
    await done(undo(team.acting(), { entryId }));
    const { db } = team.store;
    for (const table of ['conversations', 'connections', 'gaps'] as const) {
      expect(await db.selectFrom(table).select('id').execute()).toEqual([]);
    }
  });

  it.each(["'); drop table conversations;--", '<img onerror=alert(1)>', 'שלום', '🕊️'.repeat(40)])(
    'keeps words exactly as they were said: %s',
    async (words) => {
      const team = await testTeam();
      const personId = await somebody(team, wilf);
      const conversationId = await talkWith(team, personId, {
        whatMatters: words,
        strengths: words,
        listenedTo: [words],
      });
      const view = await done(readConversation(team.acting(), { conversationId }));
      expect(view).toMatchObject({ whatMatters: words, strengths: words, listenedTo: [words] });
    },
  );
});

describe('the page on which a conversation is written down', () => {
  it('has beside it what they told us, who we listened to, and what others were linked with', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const other = await somebody(team, { fullName: 'Dorothy Hale', knownAs: 'D.H.' });
    const loft = { toKind: 'community' as const, toWhat: 'Gordon’s loft' };
    await talkWith(team, personId, { connections: [loft], listenedTo: ['Wilf', 'Bev'] });
    await talkWith(team, personId, {
      happenedOn: '2026-03-18',
      listenedTo: ['Wilf'],
      whatMatters: 'The racing',
    });
    await talkWith(team, other, { connections: [loft, { toKind: 'family', toWhat: 'Ken' }] });
    const page = await done(readConversationPage(team.acting(), { personId }));
    expect(page).toMatchObject({
      person: { knownAs: 'W.G.' },
      lastWhatMatters: 'The racing',
      listenedBefore: ['Wilf', 'Bev'],
      connections: [{ toWhat: 'Gordon’s loft' }],
      knownConnections: [
        { toWhat: 'Gordon’s loft', times: 2 },
        { toWhat: 'Ken', times: 1 },
      ],
    });
    expect(page.recent).toHaveLength(3);
  });
});

describe('connections and gaps outside a conversation', () => {
  it('a connection is kept, and what came of it', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const link = { personId, toKind: 'technology', toWhat: 'A tablet', madeOn: '2026-03-18' } as const;
    const { id: connectionId } = await done(addConnection(team.acting(), link));
    await done(noteConnectionOutcome(team.acting(), { connectionId, outcome: 'did-not', note: 'Too small' }));
    expect((await read(team, personId)).connections).toMatchObject([
      { outcome: 'did-not', outcomeNote: 'Too small' },
    ]);
    await done(noteConnectionOutcome(team.acting(), { connectionId, outcome: 'not-known-yet', note: '' }));
    const row = await team.store.db
      .selectFrom('connections')
      .select(['outcome', 'outcomeOn', 'outcomeNote'])
      .executeTakeFirst();
    expect(row).toEqual({ outcome: 'not-known-yet', outcomeOn: null, outcomeNote: null });
  });

  it('a connection is not made on a day to come, nor with nobody', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    const link = { personId, toKind: 'technology', toWhat: 'A tablet', madeOn: '2026-03-19' } as const;
    expect(await addConnection(team.acting(), link)).toMatchObject({ refusal: { kind: 'date-in-future' } });
    expect(await addConnection(team.acting(), { ...link, personId: 'nobody' })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });

  it('a gap may be about nobody in particular', async () => {
    const team = await testTeam();
    await done(addGap(team.acting(), { personId: null, lookedFor: 'A bus on Sundays' }));
    expect(await done(listGaps(team.acting()))).toMatchObject([
      { lookedFor: 'A bus on Sundays', people: [], others: 0 },
    ]);
  });

  it('a gap about somebody who was removed is not listed', async () => {
    const team = await testTeam();
    const personId = await somebody(team, wilf);
    await done(addGap(team.acting(), { personId, lookedFor: 'A club before nine' }));
    await done(removePerson(team.acting(), { personId, reason: 'He asked us to' }));
    expect(await done(listGaps(team.acting()))).toEqual([]);
  });
});
