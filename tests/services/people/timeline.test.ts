import { describe, expect, it } from 'vitest';
import { changeAction, doAction } from '../../../electron/services/actions/change-actions';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { recordContact } from '../../../electron/services/c2-plans/record-contact';
import { recordSpend } from '../../../electron/services/c2-plans/record-spend';
import { reopenPlan } from '../../../electron/services/c2-plans/reopen-plan';
import { noteConnectionOutcome } from '../../../electron/services/conversations/connections';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { crisis, proposal, read, somebody, talkWith } from './somebody';

async function told(team: TestTeam, personId: string) {
  const { timeline } = await read(team, personId);
  return timeline.map(({ on, kind, title, words }) => [on.slice(5), kind, title, words]);
}

describe('a person’s one timeline', () => {
  it('tells a conversation in their words, with what it was linked with and what was not there', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await talkWith(team, personId, {
      connections: [
        { toKind: 'community', toWhat: 'Gordon’s loft' },
        { toKind: 'family', toWhat: 'Bev' },
      ],
      gaps: ['A club before nine'],
    });
    const { timeline, whatMatters } = await read(team, personId);
    expect(whatMatters).toBe('Somewhere to be by six.');
    expect(timeline).toMatchObject([
      { kind: 'gap', title: 'Looked for and not there: A club before nine' },
      { kind: 'connection', title: 'Linked with Gordon’s loft and Bev' },
      {
        kind: 'conversation',
        title: 'What do you want to do?',
        words: 'Somewhere to be by six.',
        own: true,
        conversationKind: 'C1',
        member: { calledName: 'Grace' },
      },
    ]);
  });

  it('tells what came of a connection on the day it was known', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await talkWith(team, personId, { connections: [{ toKind: 'community', toWhat: 'The repair shed' }] });
    const [link] = (await read(team, personId)).connections;
    await done(
      noteConnectionOutcome(team.acting(), {
        connectionId: link?.id ?? '',
        outcome: 'came-to-something',
        note: 'There every Thursday since.',
      }),
    );
    expect((await told(team, personId))[0]).toEqual([
      '03-18',
      'connection',
      'The repair shed: came to something',
      'There every Thursday since.',
    ]);
  });

  it('tells a crisis from its opening to its end, and that it was taken up again', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    const planId = await crisis(team, personId);
    await done(
      recordContact(team.acting('tom'), {
        planId,
        how: 'rang',
        note: 'Slept through',
        on: '2026-03-18',
        memberId: null,
      }),
    );
    await done(
      recordSpend(team.acting(), {
        personId,
        amountPence: 25_500,
        what: 'A washing machine',
        on: '2026-03-18',
      }),
    );
    team.setNow('2026-03-20T09:00:00.000Z');
    const ending = {
      outcome: 'in-control-again',
      outcomeWords: '',
      whatMadeTheDifference: 'Her own keys',
    } as const;
    await done(endPlan(team.acting(), { planId, ...ending }));
    team.setNow('2026-03-23T09:00:00.000Z');
    await done(reopenPlan(team.acting(), { planId, reason: 'Ken is back in hospital' }));
    expect(await told(team, personId)).toEqual([
      ['03-23', 'plan-reopened', 'The C2 plan was taken up again', 'Ken is back in hospital'],
      ['03-20', 'plan-ended', 'In control again', 'After three days. Her own keys'],
      ['03-18', 'spend', 'A washing machine', 'Within our limit.'],
      ['03-18', 'contact', 'Tom rang', 'Slept through'],
      ['03-18', 'plan-opened', 'Safe at night while Ken is away', 'I want to sleep in my own bed'],
    ]);
  });

  it('tells a conversation during a crisis once, though it is a contact on the plan too', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await crisis(team, personId);
    await talkWith(team, personId, { kind: 'C2', happenedOn: '2026-03-18' });
    const view = await read(team, personId);
    expect(view.openPlan?.lastContactOn).toBe('2026-03-18');
    expect(view.timeline.map((event) => event.kind)).toEqual(['plan-opened', 'conversation']);
  });

  it('tells an action on the day it was done, and lists it until then', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    const next = { what: 'Walk round to Gordon’s', memberId: team.ids.ffion, dueOn: '2026-03-21' };
    await talkWith(team, personId, { next });
    const [action] = (await read(team, personId)).actions;
    const actionId = action?.id ?? '';
    await done(changeAction(team.acting(), { actionId, ...next, dueOn: '2026-03-22' }));
    expect((await told(team, personId))[0]).toEqual(['03-18', 'action', next.what, 'Ffion, by 22 March.']);
    team.setNow('2026-03-20T09:00:00.000Z');
    await done(doAction(team.acting(), { actionId }));
    expect((await told(team, personId))[0]).toEqual(['03-20', 'action', next.what, 'Done, by Ffion.']);
    expect((await read(team, personId)).actions).toEqual([]);
  });

  it('leads to the plan and the proposal it tells of', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    const planId = await crisis(team, personId);
    const proposalId = await proposal(team, personId);
    const { timeline, openProposal } = await read(team, personId);
    expect(timeline.map((event) => event.link)).toEqual([
      { to: 'c3-proposal', id: proposalId },
      { to: 'c2-plan', id: planId },
    ]);
    expect(openProposal?.id).toBe(proposalId);
  });

  it('gives every event an id of its own', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { leadWorkerId: team.ids.tom, whatWasSaid: 'Rang' });
    await crisis(team, personId);
    await proposal(team, personId);
    await talkWith(team, personId, { connections: [{ toKind: 'family', toWhat: 'Bev' }], gaps: ['A lift'] });
    const ids = (await read(team, personId)).timeline.map((event) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
