import type { LifePlan } from '../../../resources/sample-team/lives/life';
import type { DaysAgo, ToldContact } from '../../../resources/sample-team/story';
import {
  type ContactNotes,
  type Jotting,
  noAnswerNotes,
  notesByTheme,
} from '../../../resources/sample-team/talk/contact-notes';
import type { ContactHow } from '../../../shared/domain/c2-plans/plan';
import type { Chance } from './chance';

const hows: readonly ContactHow[] = ['visited', 'rang', 'rang', 'visited', 'message', 'they-rang'];

/** Contacts at the plan's rhythm, sooner or later by a day: its own where it has some, and a jotted line or none. */
export function composeContacts(plan: LifePlan, endedAgo: DaysAgo, chance: Chance): readonly ToldContact[] {
  const lasted = plan.opened - endedAgo;
  const own = new Map((plan.notes ?? []).map(([day, how, note]) => [day, { how, note }]));
  const days = new Set([...contactDays(plan, lasted, chance), ...own.keys()]);
  const jot = jottingsOf(plan, chance);
  return [...days]
    .filter((day) => day <= lasted)
    .sort((a, b) => a - b)
    .map((day) => {
      const ago = plan.opened - day;
      const written = own.get(day);
      if (written !== undefined) return { ago, ...written };
      if (day > 1 && chance.next() < 0.05) return { ago, how: 'no-answer', note: chance.pick(noAnswerNotes) };
      const jotted = jot(day / Math.max(lasted, 1));
      const how = day === 0 ? 'visited' : jotted.how;
      const contact = { ago, how, note: how === jotted.how ? jotted.note : '' };
      return plan.buddy !== undefined && chance.next() < 0.2 ? { ...contact, by: plan.buddy } : contact;
    });
}

/** Late, one time in so many: seldom in the last weeks, more often in the months when the team was short. */
function isLate(ago: DaysAgo, chance: Chance): boolean {
  const luck = chance.next();
  if (ago < 80) return false;
  return luck < (ago > 112 && ago < 175 ? 0.3 : 0.1);
}

function contactDays(plan: LifePlan, lasted: number, chance: Chance): readonly number[] {
  const { rhythm, silent, reopened, opened } = plan;
  const days: number[] = [];
  for (let day = 0; day <= lasted; ) {
    days.push(day);
    const late = isLate(opened - day, chance) ? chance.between(1, 4) : chance.between(-1, 0);
    day += Math.max(1, rhythm + late);
  }
  const away = (day: number): boolean => silent !== undefined && day > silent[0] && day < silent[1];
  const closed = (day: number): boolean =>
    reopened !== undefined && day > opened - reopened.endedAgo && day < opened - reopened.ago;
  return days.filter((day) => !away(day) && !closed(day));
}

type Jotted = Pick<ToldContact, 'how' | 'note'>;

/** Never the same line twice in one plan; about every third contact has none. */
function jottingsOf({ theme }: LifePlan, chance: Chance): (through: number) => Jotted {
  const lines = (part: keyof ContactNotes): Jotting[] => [...notesByTheme[theme][part]];
  const spare = (part: keyof ContactNotes): Jotting[] =>
    theme === 'plain' ? [] : [...notesByTheme.plain[part]];
  const left = {
    early: [lines('early'), spare('early')],
    middle: [lines('middle'), spare('middle')],
    late: [lines('late'), spare('late')],
  };
  return (through) => {
    const any: Jotted = { how: chance.pick(hows), note: '' };
    if (chance.next() < 0.34) return any;
    const part = through < 0.25 ? 'early' : through < 0.75 ? 'middle' : 'late';
    const from = left[part].find((lines) => lines.length > 0) ?? [];
    const [jotting] = from.splice(Math.floor(chance.next() * from.length), 1);
    if (jotting === undefined) return any;
    return typeof jotting === 'string' ? { ...any, note: jotting } : { how: jotting[0], note: jotting[1] };
  };
}
