import type { Page } from '@playwright/test';
import type { CallInput } from '../../shared/contract';
import { ask } from './asking';
import { goTo } from './sample-screens';

type Draft = CallInput<'huddles.save-draft'>['draft'];
type Said = Pick<CallInput<'huddles.take-position'>, 'position' | 'reason' | 'carries'>;
type Kind =
  | 'check-in'
  | 'actions'
  | 'spend'
  | 'c2-plan'
  | 'c3-proposal'
  | 'presenting'
  | 'good-news'
  | 'data'
  | 'close';

const agrees: Said = { position: 'agree', reason: '', carries: null };
export const hesitates: Said = {
  position: 'reservation',
  reason: 'If the evenings stay hers.',
  carries: null,
};
export const saysNotYet: Said = {
  position: 'not-yet',
  reason: 'Let us ask the choir first.',
  carries: 'try-c1',
};

/** The week's huddle of the sample team in both windows, and ways to bring it to what is to be drawn. */
export async function openTheHuddle(page: Page, wall: () => Promise<Page>) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ask(page, 'wall.show', {});
  const onWall = await wall();
  await onWall.getByText('Millrace team').waitFor();
  const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
  await goTo(page, `/huddle/${huddleId}`);
  const read = () => ask(page, 'huddles.read', { huddleId });
  return {
    huddleId,
    onWall,
    read,
    /** Goes to the item of a kind, the first or a later one, with what is being typed on it. */
    async at(kind: Kind, place = 0, draft: Draft = {}): Promise<string> {
      const item = (await read()).items.filter((one) => one.kind === kind)[place];
      if (item === undefined) throw new Error(`There is no ${kind} at ${place}.`);
      await ask(page, 'huddles.save-draft', { itemId: item.id, draft });
      await ask(page, 'huddles.go', { huddleId, to: { itemId: item.id } });
      return item.id;
    },
    /** Those still to speak say their position in turn: the first few as given, and the rest agree but for the last. */
    async speak(itemId: string, first: readonly Said[], butTheLast: number): Promise<void> {
      const { current } = await read();
      if (current?.view.kind !== 'c3-proposal') throw new Error('The room is not on a proposal.');
      const still = current.view.round.stillToSpeakIds;
      for (const [index, memberId] of still.slice(0, still.length - butTheLast).entries())
        await ask(page, 'huddles.take-position', { itemId, memberId, ...(first[index] ?? agrees) });
    },
  };
}
