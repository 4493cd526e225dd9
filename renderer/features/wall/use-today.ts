import { type LocalDate, localDateOf } from '../../../shared/domain/dates';

/** The wall asks nothing but what to show, so it tells years apart by this computer's own clock. */
export function useToday(): LocalDate {
  return localDateOf(new Date().toISOString());
}
