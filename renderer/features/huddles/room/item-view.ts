import type { ItemView } from '../../../../shared/contract/huddles';

/** What the main process tells of one kind of item. */
export type Item<Kind extends ItemView['kind']> = Extract<ItemView, { readonly kind: Kind }>;
