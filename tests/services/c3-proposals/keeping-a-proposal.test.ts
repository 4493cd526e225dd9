import { beforeEach, describe, expect, it } from 'vitest';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { beginProposal } from '../../../electron/services/c3-proposals/begin-proposal';
import { listProposals } from '../../../electron/services/c3-proposals/list-proposals';
import { listReadyProposals } from '../../../electron/services/c3-proposals/list-ready';
import { readProposal } from '../../../electron/services/c3-proposals/read-proposal';
import { backToDraft, makeReady } from '../../../electron/services/c3-proposals/ready-proposal';
import { recordTold } from '../../../electron/services/c3-proposals/record-told';
import { withdrawProposal } from '../../../electron/services/c3-proposals/withdraw-proposal';
import { writeProposal } from '../../../electron/services/c3-proposals/write-proposal';
import { addPerson, opening } from '../c2-plans/a-person';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { readyProposal } from './a-room';

let team: TestTeam;
let personId: string;

beforeEach(async () => {
  team = await testTeam();
  personId = await addPerson(team);
});

const read = async (proposalId: string) => {
  const proposal = await readProposal(team.acting(), proposalId);
  if (proposal === null) throw new Error('no proposal');
  return proposal;
};
const begin = async () => (await done(beginProposal(team.acting('shabnam'), { personId }))).id;

async function talk(id: string, happenedOn: string, of: string = personId): Promise<void> {
  await team.store.db
    .insertInto('conversations')
    .values({
      ...{
        id,
        personId: of,
        memberId: team.ids.shabnam,
        kind: 'C1',
        happenedOn,
        how: 'visit',
        listenedTo: '[]',
      },
      ...{
        whatMatters: `What mattered, ${id}`,
        strengths: 'The street',
        whatHappened: 'We walked to the shed.',
      },
      createdAt: `${happenedOn}T10:00:00.000Z`,
    })
    .execute();
}
async function endedPlan(outcome: 'needs-c3' | 'in-control-again' = 'needs-c3'): Promise<string> {
  const { id: planId } = await done(openPlan(team.acting(), opening(personId)));
  const ending = { outcome, outcomeWords: '', whatMadeTheDifference: 'Somebody rang at nine.' };
  await done(endPlan(team.acting(), { planId, ...ending }));
  return planId;
}

describe('beginning a proposal', () => {
  it('starts from what is known, with what was tried linked', async () => {
    await talk('first', '2026-02-10');
    await talk('second', '2026-03-02');
    const planId = await endedPlan();
    const { content, status, missing, tried, proposer } = await read(await begin());
    expect(status).toBe('draft');
    expect(proposer?.calledName).toBe('Shabnam');
    expect(content).toMatchObject({
      whatMatters: 'What mattered, second',
      strengths: 'The street',
      goodLife: '',
    });
    expect(content.linkedConversationIds.toSorted()).toEqual(['first', 'second']);
    expect(content.linkedPlanIds).toEqual([planId]);
    expect(tried).toMatchObject([
      { kind: 'C1', id: 'first', title: 'What mattered, first', linked: true, spentPence: null },
      { kind: 'C1', id: 'second', linked: true },
      {
        kind: 'C2',
        id: planId,
        untilOn: '2026-03-18',
        words: 'Somebody rang at nine.',
        spentPence: 0,
        linked: true,
      },
    ]);
    expect(missing).toContain('good-life');
    expect(missing).not.toContain('what-matters');
  });

  it('is refused while another is not decided for good, and for somebody closed', async () => {
    const proposalId = await begin();
    expect(await beginProposal(team.acting(), { personId })).toEqual({
      ok: false,
      refusal: { kind: 'proposal-already-open', proposalId },
    });
    await done(withdrawProposal(team.acting(), { proposalId, reason: 'She moved to her sister.' }));
    expect((await read(proposalId)).withdrawnReason).toBe('She moved to her sister.');
    expect(await beginProposal(team.acting(), { personId })).toMatchObject({ ok: true });
    const closed = await addPerson(team, { id: 'closed', closedOn: '2026-03-01' });
    expect(await beginProposal(team.acting(), { personId: closed })).toMatchObject({
      refusal: { kind: 'person-closed' },
    });
  });
});

describe('writing a proposal over several days', () => {
  it('changes only what is given, lists and links too', async () => {
    await talk('first', '2026-02-10');
    const proposalId = await begin();
    const write = (change: object) => done(writeProposal(team.acting('shabnam'), { proposalId, change }));
    await write({
      goodLife: 'Cook for my boys again',
      alternatives: [
        { what: 'An alarm', whyNot: '' },
        { what: 'A flat', whyNot: 'Far' },
      ],
    });
    await write({
      alternatives: [{ what: 'A flat', whyNot: 'Too far' }],
      outcomes: [{ what: 'She cooks', howWeWillKnow: 'June' }],
    });
    await write({
      linkedConversationIds: [],
      weeklyPence: 21_250,
      carer: { kind: 'heard', who: 'Samira', on: null, said: 'I love her.' },
    });
    expect((await read(proposalId)).content).toMatchObject({
      ...{
        goodLife: 'Cook for my boys again',
        weeklyPence: 21_250,
        oneOffPence: null,
        linkedConversationIds: [],
      },
      alternatives: [{ what: 'A flat', whyNot: 'Too far' }],
      outcomes: [{ what: 'She cooks', howWeWillKnow: 'June' }],
      carer: { kind: 'heard', who: 'Samira', on: null, said: 'I love her.' },
    });
  });

  it('links only what this person has', async () => {
    const other = await addPerson(team, { id: 'other', fullName: 'Someone Else' });
    await talk('theirs', '2026-02-10', other);
    const proposalId = await begin();
    const change = { linkedConversationIds: ['theirs'] };
    expect(await writeProposal(team.acting(), { proposalId, change })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });

  it('sends a ready one that now misses something back to draft, and says so', async () => {
    const proposalId = await readyProposal(team, personId);
    await done(writeProposal(team.acting(), { proposalId, change: { funding: 'The council.' } }));
    expect((await read(proposalId)).status).toBe('ready');
    await done(writeProposal(team.acting(), { proposalId, change: { funding: '' } }));
    expect(await read(proposalId)).toMatchObject({ status: 'draft', missing: ['funding'] });
    const verbs = await team.store.db.selectFrom('audit_entries').select('verb').orderBy('id').execute();
    expect(verbs.map((entry) => entry.verb).slice(-2)).toEqual([
      'c3-proposals.written',
      'c3-proposals.written-back-to-draft',
    ]);
  });
});

describe('making ready', () => {
  it('is refused with everything that is missing', async () => {
    const proposalId = await begin();
    const refused = await makeReady(team.acting(), { proposalId });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-ready' } });
    const { missing } = await read(proposalId);
    expect(!refused.ok && refused.refusal.kind === 'not-ready' ? refused.refusal.missing : []).toEqual(
      missing,
    );
  });

  it('can be taken back to draft, and needs no telling then', async () => {
    const proposalId = await readyProposal(team, personId);
    await done(backToDraft(team.acting(), { proposalId }));
    expect((await read(proposalId)).status).toBe('draft');
    expect(await recordTold(team.acting(), { proposalId, on: '2026-03-18', answer: 'x' })).toMatchObject({
      refusal: { kind: 'proposal-not-returned' },
    });
    expect(await makeReady(team.acting(), { proposalId })).toMatchObject({ ok: true });
  });

  it('is flagged when it has waited longer than the team said', async () => {
    const proposalId = await readyProposal(team, personId);
    team.setNow('2026-03-27T09:00:00.000Z');
    expect(await read(proposalId)).toMatchObject({
      readyOn: '2026-03-18',
      readyDays: 9,
      waitedTooLong: true,
    });
    expect(await listReadyProposals(team.store.db, team.team.id, '2026-03-27')).toMatchObject([
      { id: proposalId, readyDays: 9, waitedTooLong: true, blockedByPlanId: null },
    ]);
  });
});

describe('the list of proposals', () => {
  const list = (find = '') => done(listProposals(team.acting(), { find }));

  it('says where each stands', async () => {
    const ready = await readyProposal(team, personId);
    const other = await addPerson(team, { id: 'other', fullName: 'Someone Else' });
    const { id: draft } = await done(beginProposal(team.acting(), { personId: other }));
    const third = await addPerson(team, { id: 'third', fullName: 'Third Person' });
    const { id: withdrawn } = await done(beginProposal(team.acting(), { personId: third }));
    await done(withdrawProposal(team.acting(), { proposalId: withdrawn, reason: 'x' }));
    const { counts, waiting, drafts, returned, decided } = await list();
    expect(counts).toEqual({ waiting: 1, drafts: 1, returned: 0, decided: 1 });
    expect([waiting, drafts, returned, decided].map((rows) => rows.map((row) => row.id))).toEqual([
      [ready],
      [draft],
      [],
      [withdrawn],
    ]);
    const found = await list('some el');
    expect(found.counts, 'whatever is looked for').toEqual(counts);
    expect([found.waiting, found.drafts, found.decided].map((rows) => rows.map((row) => row.id))).toEqual([
      [],
      [draft],
      [],
    ]);
    expect((await list('d.h')).waiting.map((row) => row.id)).toEqual([ready]);
  });

  it('suggests those whose C2 ended into a C3 conversation, never somebody in an open C2 plan', async () => {
    await endedPlan();
    expect((await list()).mayNeedOne).toEqual([
      {
        person: { id: personId, fullName: 'Dorothy Hale', knownAs: 'D.H.', age: 78 },
        kind: 'C2',
        why: 'The C2 ended into a C3 conversation on 18 March.',
      },
    ]);
    await done(openPlan(team.acting(), opening(personId)));
    expect((await list()).mayNeedOne).toEqual([]);
  });

  it('suggests those with several C1s and no proposal', async () => {
    for (const [id, on] of [
      ['a', '2025-05-04'],
      ['b', '2025-09-04'],
      ['c', '2026-01-04'],
    ] as const)
      await talk(id, on);
    expect((await list()).mayNeedOne).toMatchObject([{ kind: 'C1', why: 'Three C1s since May.' }]);
    await begin();
    expect((await list()).mayNeedOne).toEqual([]);
  });
});

describe('another team', () => {
  it('finds none of it', async () => {
    const proposalId = await begin();
    const stranger = { ...team.acting(), teamId: 'another-team' };
    expect(await writeProposal(stranger, { proposalId, change: {} })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    expect(await beginProposal(stranger, { personId })).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});
