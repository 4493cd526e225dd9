import type { ItemDraft } from '../../../../shared/contract/item-draft';
import { tell } from '../../../lib/bridge';
import { type Typed, useTyped } from '../../../telling/gatherings/use-typed';

export type KeptDraft = Typed<ItemDraft>;

const write = (held: { readonly itemId: string; readonly draft: ItemDraft }) =>
  tell('huddles.save-draft', held);

/** What is being typed on an item of the huddle, kept as it is typed. */
export function useItemDraft(itemId: string, kept: ItemDraft): KeptDraft {
  return useTyped(itemId, kept, write);
}
