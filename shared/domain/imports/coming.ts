import type { ImportKind } from './fields';
import { comingPeople, type PersonComing, type Weighing } from './people-rows';
import { comingPlans, type PlanComing } from './plan-rows';
import type { ComingRow } from './problems';
import { comingWeeks, type WeekComing } from './week-rows';

export type Coming =
  | { readonly kind: 'people'; readonly rows: readonly ComingRow<PersonComing>[] }
  | { readonly kind: 'plans'; readonly rows: readonly ComingRow<PlanComing>[] }
  | { readonly kind: 'weeks'; readonly rows: readonly ComingRow<WeekComing>[] };

/** Every row of a sheet as it would come in: asked the same way by the window that shows it and by the program that writes it. */
export function comingRows(kind: ImportKind, weighing: Weighing): Coming {
  switch (kind) {
    case 'people':
      return { kind, rows: comingPeople(weighing) };
    case 'plans':
      return { kind, rows: comingPlans(weighing) };
    case 'weeks':
      return { kind, rows: comingWeeks(weighing) };
  }
}
