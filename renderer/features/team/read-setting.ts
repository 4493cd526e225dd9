import type { CallInput } from '../../../shared/contract';
import { sayTime } from '../../../shared/domain/dates-said';
import { formatPounds, parsePounds, wordMoneyRefusal } from '../../../shared/domain/money';
import type { Team } from '../../../shared/domain/team/team';
import { parseTime } from '../../../shared/domain/times-said';
import type { SettingName } from './setting-words';

/** The setting as it stands, as text for a field or the value of a choice. */
export function textOf(name: SettingName, team: Team): string {
  if (name === 'delegatedLimitPence') return formatPounds(team.delegatedLimitPence);
  if (name === 'huddleTime') return sayTime(team.huddleTime);
  return String(team[name] ?? '');
}

type ReadSetting =
  | { readonly ok: true; readonly change: CallInput<'team.change'> }
  | { readonly ok: false; readonly wrong: string };

const numbers: Readonly<Partial<Record<SettingName, readonly [least: number, most: number]>>> = {
  contactRhythmDays: [1, 60],
  reviewWithinDays: [1, 60],
  readyFlagDays: [1, 60],
  quorum: [2, 30],
  huddleMinutes: [15, 240],
  huddleWeekday: [1, 7],
};

const yesOrNo: readonly SettingName[] = ['otherDisciplineNeeded', 'positionsHidden', 'authoriserNeeded'];

function readNumber(name: SettingName, typed: string, [least, most]: readonly [number, number]): ReadSetting {
  const number = Number(typed.replace(/\s*(days?|minutes?|members?)\s*$/i, ''));
  return Number.isInteger(number) && number >= least && number <= most
    ? { ok: true, change: { [name]: number } }
    : { ok: false, wrong: `A whole number from ${least} to ${most}.` };
}

function readTime(typed: string): ReadSetting {
  const huddleTime = parseTime(typed);
  return huddleTime === null
    ? { ok: false, wrong: 'A time, like 9:30.' }
    : { ok: true, change: { huddleTime } };
}

function readLimit(typed: string): ReadSetting {
  const pence = parsePounds(typed);
  return pence.ok
    ? { ok: true, change: { delegatedLimitPence: pence.value } }
    : { ok: false, wrong: wordMoneyRefusal(pence.refusal) };
}

/** What was typed or chosen, as the change it makes; or what is wrong with it, in words. */
export function readSetting(name: SettingName, typed: string): ReadSetting {
  const range = numbers[name];
  if (range !== undefined) return readNumber(name, typed, range);
  if (name === 'delegatedLimitPence') return readLimit(typed);
  if (name === 'huddleTime') return readTime(typed);
  if (yesOrNo.includes(name)) return { ok: true, change: { [name]: typed === 'true' } };
  if (name === 'name' && typed.trim() === '')
    return { ok: false, wrong: 'A name, so that others know whose this is.' };
  return { ok: true, change: { [name]: typed } };
}
