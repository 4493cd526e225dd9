import type { PackRow } from '../../../../shared/contract/packs';
import type { LocalDate } from '../../../../shared/domain/dates';
import { sayDay } from '../../../../shared/domain/dates-said';
import type { Pack } from '../../../../shared/domain/reflection/pack';
import { wordTheme } from '../../../../shared/domain/reflection/theme-words';

/** `One of us presents`. */
export function sayPresents(presents: Pack['presents']): string {
  return presents === 'one' ? 'one of us presents' : 'nobody presents';
}

/** `last held on 5 February`. */
export function sayLastHeld({ lastHeldOn }: Pick<PackRow, 'lastHeldOn'>, today: LocalDate): string {
  return lastHeldOn === null ? 'not held yet' : `last held ${sayDay(lastHeldOn, today)}`;
}

/** `C2 and carers` stands in a line, so only the first is large. */
export function sayThemes(themes: Pack['themes']): string {
  return themes.map(wordTheme).join(' · ');
}
