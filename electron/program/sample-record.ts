import type { DeviceMemory } from '../services/device/memory';
import { sampleFile, type TeamAtHand, type TeamFileName } from '../services/device/team-at-hand';

interface With {
  readonly team: TeamAtHand;
  readonly memory: () => DeviceMemory;
  readonly remember: (change: Partial<DeviceMemory>) => void;
  readonly takeUp: (file: TeamFileName) => Promise<void>;
}

/** Builds the sample team's file anew: its stories are long, and read only when they are told. */
async function buildSample({ team, memory, remember }: With): Promise<void> {
  await team.remove(sampleFile);
  if (!(await team.take(sampleFile, true, null))) return;
  const begun = team.begun();
  if (begun === null) return;
  try {
    const { buildSampleTeam } = await import('../services/sample-team/build-sample-team');
    const { teamId, actingMemberId } = await buildSampleTeam(begun.store, begun.now);
    remember({ actingMembers: { ...memory().actingMembers, [teamId]: actingMemberId } });
  } catch (fault) {
    await team.remove(sampleFile);
    throw fault;
  }
}

/** The sample team is nobody's record: a file of it that cannot be read is thrown away and built anew. */
export async function openSampleRecord(using: With, rebuild: boolean): Promise<void> {
  const { team, takeUp } = using;
  if (rebuild || !team.has(sampleFile)) await buildSample(using);
  if (team.trouble === null) await takeUp(sampleFile);
  const { trouble } = team;
  if (trouble !== null && ['damaged', 'not-a-database', 'newer-version'].includes(trouble.kind)) {
    await buildSample(using);
    await takeUp(sampleFile);
  }
}
