import type { BackupsView, CopyView, KeptView } from '../../../shared/contract/backups';

/** What is looked at in the panel. */
export type Chosen =
  | { readonly kind: 'copy'; readonly view: CopyView }
  | { readonly kind: 'kept'; readonly view: KeptView };

/** What was chosen, while it is still there; else the newest copy. */
export function chosenOf({ copies, other, kept }: BackupsView, id: string | null): Chosen | null {
  const views: readonly Chosen[] = [
    ...[...(other ?? []), ...copies].map((view) => ({ kind: 'copy', view }) as const),
    ...kept.map((view) => ({ kind: 'kept', view }) as const),
  ];
  return views.find(({ view }) => view.id === id) ?? views[0] ?? null;
}
