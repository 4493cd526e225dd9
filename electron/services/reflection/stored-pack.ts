import { packSchema } from '../../../shared/contract/packs';
import type { Pack } from '../../../shared/domain/reflection/pack';
import type { TeamPack } from '../../../shared/domain/reflection/session';

/** A pack of the team's own as it was kept; it was held to the same schema then. */
export function packOf({ pack }: Pick<TeamPack, 'pack'>): Pack {
  return packSchema.parse(JSON.parse(pack));
}
