import { describe, expect, it } from 'vitest';
import { addPerson, suggestLabel } from '../../../electron/services/people/add-person';
import { changeLead, changePerson } from '../../../electron/services/people/change-person';
import { closePerson } from '../../../electron/services/people/close-person';
import { readPerson } from '../../../electron/services/people/read-person';
import { done } from '../done';
import { testTeam } from '../test-team';
import { crisis, dorothy, read, somebody } from './somebody';

describe('somebody new', () => {
  it('is with us from their first contact, with who stays alongside them', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { leadWorkerId: team.ids.tom });
    const view = await read(team, personId);
    expect(view.person).toMatchObject({
      fullName: 'Dorothy Hale',
      address: null,
      phone: null,
      recordNumber: null,
    });
    expect(view).toMatchObject({
      lead: { calledName: 'Tom' },
      leadSinceOn: '2026-03-02',
      standing: { kind: 'new' },
    });
    expect(view.timeline).toMatchObject([
      { kind: 'lead-worker', title: 'Tom came alongside', on: '2026-03-02' },
    ]);
  });

  it('who got in touch is waiting for a first conversation: what they said is our note', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { whatWasSaid: 'Rang about a rail.' });
    const view = await read(team, personId);
    expect(view).toMatchObject({
      standing: { kind: 'C0' },
      whatMatters: null,
      next: { kind: 'first-conversation', daysWaiting: 16 },
    });
    expect(view.timeline).toMatchObject([
      { kind: 'conversation', title: 'Got in touch', words: 'Rang about a rail.', own: false },
    ]);
  });

  it.each([
    ['a label somebody else bears', { knownAs: 'DH' }, { kind: 'known-as-taken', knownAs: 'DH' }],
    [
      'a label that gives them away',
      { knownAs: 'D. Hale' },
      { kind: 'known-as-reveals', knownAs: 'D. Hale' },
    ],
    [
      'a first contact to come',
      { firstContactOn: '2026-03-19' },
      { kind: 'date-in-future', date: '2026-03-19' },
    ],
    [
      'a first contact in 1900',
      { firstContactOn: '1900-01-01' },
      { kind: 'date-too-early', date: '1900-01-01', earliest: '2000-01-01' },
    ],
    ['a birth to come', { dateOfBirth: '2026-03-19' }, { kind: 'date-in-future', date: '2026-03-19' }],
    [
      'a birth in 1900',
      { dateOfBirth: '1900-01-01' },
      { kind: 'date-too-early', date: '1900-01-01', earliest: '1901-03-18' },
    ],
    [
      'a contact before their birth',
      { dateOfBirth: '2020-01-01', firstContactOn: '2019-01-01' },
      { kind: 'date-too-early', date: '2019-01-01', earliest: '2020-01-01' },
    ],
    ['a lead worker who is not here', { leadWorkerId: 'nobody' }, { kind: 'not-found', what: 'member' }],
  ])('is refused with %s', async (_name, change, refusal) => {
    const team = await testTeam();
    await somebody(team);
    const outcome = await addPerson(team.acting(), { ...dorothy, knownAs: 'Heron', ...change });
    expect(outcome).toEqual({ ok: false, refusal });
    expect(await team.store.db.selectFrom('people').select('id').execute()).toHaveLength(1);
  });

  it('entered in two windows at once with one label is kept once', async () => {
    const team = await testTeam();
    const both = await Promise.all([
      addPerson(team.acting(), dorothy),
      addPerson(team.acting('tom'), dorothy),
    ]);
    expect(both.map((outcome) => outcome.ok).toSorted()).toEqual([false, true]);
  });

  it.each([
    "Robert'); drop table people;--",
    '<img src=x onerror=alert(1)>',
    'محمد بن علي',
    'Ævar Þór 👨‍👩‍👧‍👦',
    'Ж'.repeat(500),
  ])('keeps the name exactly as it is: %s', async (fullName) => {
    const team = await testTeam();
    const personId = await somebody(team, { fullName, knownAs: 'Heron', whatWasSaid: fullName });
    const view = await read(team, personId);
    expect(view.person.fullName).toBe(fullName);
    expect(view.timeline[0]?.words).toBe(fullName);
  });

  it('is offered a label that is free', async () => {
    const team = await testTeam();
    expect(await suggestLabel(team.acting(), { fullName: 'Dora Hill' })).toEqual({ ok: true, value: 'D.H.' });
    await somebody(team);
    const next = await done(suggestLabel(team.acting(), { fullName: 'Dora Hill' }));
    expect(next).not.toBe('D.H.');
    expect((await addPerson(team.acting(), { ...dorothy, fullName: 'Dora Hill', knownAs: next })).ok).toBe(
      true,
    );
  });
});

describe('what is known of a person', () => {
  it('changes only where it was said, and an emptied line is nothing', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { phone: '01632 960001', address: '1 Elm Road' });
    await done(changePerson(team.acting(), { personId, change: { phone: '', recordNumber: 'LA 4021' } }));
    expect((await read(team, personId)).person).toMatchObject({
      phone: null,
      address: '1 Elm Road',
      recordNumber: 'LA 4021',
      fullName: 'Dorothy Hale',
    });
  });

  it('keeps their own label, and is refused one that a new surname makes telling', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { knownAs: 'Heron' });
    expect((await changePerson(team.acting(), { personId, change: { knownAs: 'heron' } })).ok).toBe(true);
    const married = await changePerson(team.acting(), { personId, change: { fullName: 'Dorothy Heron' } });
    expect(married).toEqual({ ok: false, refusal: { kind: 'known-as-reveals', knownAs: 'heron' } });
  });

  it('is read by nobody of another team', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    const outcome = await readPerson({ ...team.acting(), teamId: 'another' }, { personId });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'not-found', what: 'person' } });
  });
});

describe('a change of lead worker', () => {
  it('is an event of its own, with its reason', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { leadWorkerId: team.ids.tom });
    const change = { personId, memberId: team.ids.ffion, reason: 'They met her together, twice.' };
    await done(changeLead(team.acting(), change));
    const view = await read(team, personId);
    expect(view).toMatchObject({ lead: { calledName: 'Ffion' }, leadSinceOn: '2026-03-18' });
    expect(view.timeline[0]).toMatchObject({
      kind: 'lead-worker',
      title: 'Ffion took over from Tom',
      words: 'They met her together, twice.',
    });
  });

  it('to whoever leads already is no event', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { leadWorkerId: team.ids.tom });
    await done(changeLead(team.acting(), { personId, memberId: team.ids.tom, reason: '' }));
    expect((await read(team, personId)).timeline).toHaveLength(1);
  });

  it('to the buddy leaves the plan without one: nobody is their own buddy', async () => {
    const team = await testTeam();
    const personId = await somebody(team, { leadWorkerId: team.ids.tom });
    const planId = await crisis(team, personId);
    await team.store.db
      .updateTable('c2_plans')
      .set({ buddyId: team.ids.ffion })
      .where('id', '=', planId)
      .execute();
    await done(changeLead(team.acting(), { personId, memberId: team.ids.ffion, reason: '' }));
    expect((await read(team, personId)).openPlan).toMatchObject({
      lead: { calledName: 'Ffion' },
      buddy: null,
    });
  });

  it('is refused for somebody at rest with us', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await done(closePerson(team.acting(), { personId, reason: 'Moved' }));
    const outcome = await changeLead(team.acting(), { personId, memberId: team.ids.tom, reason: '' });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'person-closed' } });
  });
});
