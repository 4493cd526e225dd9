import { keepPack } from '../../../electron/services/reflection/keep-pack';
import type { Pack } from '../../../shared/domain/reflection/pack';
import type { TestTeam } from '../test-team';

export const aPack: Pack = {
  name: 'Our own round',
  purpose: 'We listen to one another.',
  themes: ['c2'],
  learning: ['Hear each of us'],
  beforehand: [],
  presents: 'nobody',
  notes: 'kept',
  steps: [
    { title: 'Round', minutes: 10, speaks: 'each-in-turn', prompt: 'What did we hear?', facilitator: '' },
  ],
  watchFor: [],
  material: 'Take it *slowly*.',
};

type Kept = { readonly packId?: string | null; readonly copiedFrom?: string | null };

/** Keeps a pack of the team's own, as Grace. */
export function keep(
  team: TestTeam,
  pack: Partial<Pack> = {},
  { packId = null, copiedFrom = null }: Kept = {},
) {
  return keepPack(team.acting(), { packId, copiedFrom, pack: { ...aPack, ...pack, ...arrays(pack) } });
}

/** The contract's arrays may be written to. */
function arrays(pack: Partial<Pack>) {
  const { themes, learning, beforehand, steps, watchFor } = { ...aPack, ...pack };
  return {
    themes: [...themes],
    learning: [...learning],
    beforehand: [...beforehand],
    steps: steps.map((step) => ({ ...step })),
    watchFor: [...watchFor],
  };
}
