import { sampleFile, type TeamAtHand, type TeamFileName } from '../services/device/team-at-hand';

interface Around {
  readonly team: TeamAtHand;
  readonly takeUp: (file: TeamFileName) => Promise<void>;
  /** Who of the team is at this computer. */
  readonly actsHere: (teamId: string, memberId: string) => void;
}

async function build({ team, actsHere }: Around): Promise<void> {
  await team.remove(sampleFile);
  if (!(await team.take(sampleFile, true, null))) return;
  const begun = team.begun();
  if (begun === null) return;
  try {
    // Its stories are long, and read only when they are told.
    const { buildSampleTeam } = await import('../services/sample-team/build-sample-team');
    const { teamId, actingMemberId } = await buildSampleTeam(begun.store, begun.now);
    actsHere(teamId, actingMemberId);
  } catch (fault) {
    await team.remove(sampleFile);
    throw fault;
  }
}

/** The sample team is nobody's record: a file of it that cannot be read is thrown away and built anew. */
export async function openSampleTeam(around: Around, rebuild: boolean): Promise<void> {
  const { team, takeUp } = around;
  if (rebuild || !team.has(sampleFile)) await build(around);
  if (team.trouble === null) await takeUp(sampleFile);
  const { trouble } = team;
  if (trouble !== null && ['damaged', 'not-a-database', 'newer-version'].includes(trouble.kind)) {
    await build(around);
    await takeUp(sampleFile);
  }
}
