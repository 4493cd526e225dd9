import { readWall } from '../../../electron/services/wall/read-wall';
import type { Projection, WallItem } from '../../../shared/contract/wall';
import { done } from '../done';
import type { TestTeam } from '../test-team';

const shown = { wall: 'shown', theme: 'light', presented: null } as const;

/** What the wall shows now, whoever is at the computer. */
export function wall(team: TestTeam, who: keyof TestTeam['ids'] | null = 'grace'): Promise<Projection> {
  return done(readWall(team.acting(who), shown));
}

/** The item the wall shows, which must be of this kind. */
export async function item<Kind extends WallItem['kind']>(
  team: TestTeam,
  kind: Kind,
): Promise<Extract<WallItem, { kind: Kind }>> {
  const projection = await wall(team);
  if (projection.kind !== 'item') throw new Error(projection.kind);
  const found = projection.item;
  if (found.kind !== kind) throw new Error(found.kind);
  return found as Extract<WallItem, { kind: Kind }>;
}
