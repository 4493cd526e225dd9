import { expect, test } from 'vitest';
import {
  parseConsideration,
  parsePositions,
  parsePresent,
} from '../../electron/services/c3-proposals/decision-json';
import { speaksOnlyOfCost } from '../../shared/domain/c3-proposals/cost-alone';
import { missingFrom } from '../../shared/domain/c3-proposals/readiness';
import { proposalStatus } from '../../shared/domain/c3-proposals/status';
import { addDays } from '../../shared/domain/dates';
import { atEachMoment, type Sample } from './sample-team-rows';

test(
  'seventy weekly huddles were held, a week apart, and all were closed with minutes',
  atEachMoment(({ rows }) => {
    const weekly = rows.huddles.filter((huddle) => huddle.kind === 'weekly').map((huddle) => huddle.on);
    const [first = ''] = weekly.toSorted();
    const expected = Array.from({ length: 70 }, (_, week) => addDays(first, week * 7));
    expect(weekly.toSorted()).toEqual(expected);
    expect(rows.huddles.filter((huddle) => huddle.closedAt === null)).toEqual([]);
    const withMinutes = new Set(rows.minutes.map((each) => each.huddleId));
    expect(withMinutes).toEqual(new Set(rows.huddles.map((huddle) => huddle.id)));
  }),
);

test(
  'chair and scribe were here, were two people, and everybody had a turn',
  atEachMoment(({ rows }) => {
    const here = new Set(
      rows.attendance
        .filter((each) => each.state === 'here')
        .map((each) => `${each.huddleId} ${each.memberId}`),
    );
    for (const { id, chairId, scribeId } of rows.huddles) {
      expect(chairId).not.toBe(scribeId);
      expect(here.has(`${id} ${chairId}`) && here.has(`${id} ${scribeId}`)).toBe(true);
    }
    const chairs = new Set(rows.huddles.map((huddle) => huddle.chairId));
    for (const member of rows.members.filter((each) => each.takesChair === 1))
      expect(chairs).toContain(member.id);
  }),
);

function presentAt({ rows }: Sample, huddleId: string): readonly string[] {
  return rows.attendance
    .filter((each) => each.huddleId === huddleId && each.state === 'here' && each.observing === 0)
    .map((each) => each.memberId);
}

test(
  'every decision had quorum, a position of each who was present, and somebody besides the proposer',
  atEachMoment((sample) => {
    const { rows } = sample;
    for (const made of rows.c3_decisions) {
      const spoke = rows.c3_positions.filter((each) => each.roundId === made.roundId);
      expect(spoke.map((each) => each.memberId).toSorted()).toEqual(
        presentAt(sample, made.huddleId).toSorted(),
      );
      expect(spoke.length).toBeGreaterThanOrEqual(rows.teams[0]?.quorum ?? 3);
      const proposerId = rows.c3_proposals.find((each) => each.id === made.proposalId)?.proposerId;
      expect(spoke.map((each) => each.memberId)).toContain(proposerId);
      expect(spoke.some((each) => each.position === 'not-yet')).toBe(made.decision === 'returned');
    }
  }),
);

test(
  'anything but agreement has a reason that is not only cost, and a not yet carries something',
  atEachMoment(({ rows }) => {
    for (const { position, reason, carries } of rows.c3_positions) {
      if (position === 'agree') continue;
      expect(reason).not.toBe('');
      expect(speaksOnlyOfCost(reason), reason).toBe(false);
      expect(carries !== null, reason).toBe(position === 'not-yet');
    }
  }),
);

test(
  'nothing was signed off in a crisis unless everybody present overruled the block and said why',
  atEachMoment((sample) => {
    const { rows } = sample;
    const overruled = rows.c3_decisions.filter((made) => made.overruledReason !== null);
    expect(overruled).toHaveLength(1);
    for (const made of rows.c3_decisions.filter((each) => each.decision === 'signed-off')) {
      const personId = rows.c3_proposals.find((each) => each.id === made.proposalId)?.personId;
      const open = rows.c2_plans.some(
        (plan) =>
          plan.personId === personId && plan.openedOn <= made.on && (plan.endedOn ?? '9999') > made.on,
      );
      expect(made.overruledReason !== null, made.on).toBe(open);
      const went = rows.c3_overrules.filter((each) => each.roundId === made.roundId);
      expect(went).toHaveLength(open ? presentAt(sample, made.huddleId).length : 0);
    }
  }),
);

test(
  'a decision reads back as it was made, and is sealed',
  atEachMoment((sample) => {
    for (const made of sample.rows.c3_decisions) {
      expect(made.sealedAt).not.toBeNull();
      expect(parsePresent(made.present).filter((each) => !each.observing)).toHaveLength(
        presentAt(sample, made.huddleId).length,
      );
      expect(parsePositions(made.positions).length).toBeGreaterThan(2);
      expect(missingFrom(parseConsideration(made.consideration))).toEqual([]);
    }
  }),
);

test(
  'there is a proposal in every state, and whatever is ready has nothing missing',
  atEachMoment(({ rows }) => {
    const states = rows.c3_proposals.map((proposal) => {
      const decisions = rows.c3_decisions.filter((made) => made.proposalId === proposal.id);
      const status = proposalStatus({ ...proposal, decisions });
      const missing = missingFrom({
        ...proposal,
        carer: JSON.parse(proposal.carer),
        alternatives: rows.c3_alternatives.filter((each) => each.proposalId === proposal.id),
        outcomes: rows.c3_outcomes.filter((each) => each.proposalId === proposal.id),
      });
      if (status !== 'draft') expect(missing, proposal.goodLife).toEqual([]);
      else expect(missing).not.toEqual([]);
      return status;
    });
    expect(new Set(states)).toEqual(new Set(['draft', 'ready', 'signed-off', 'returned', 'withdrawn']));
  }),
);

test(
  'minutes name nobody but by their label',
  atEachMoment(({ rows }) => {
    for (const { text } of rows.minutes) {
      for (const person of rows.people) expect(text).not.toContain(person.fullName);
    }
  }),
);
