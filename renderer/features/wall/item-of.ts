import type { WallItem } from '../../../shared/contract/wall';

/** The wall's facts about one kind of item. */
export type ItemOf<Kind extends WallItem['kind']> = { readonly item: Extract<WallItem, { kind: Kind }> };
