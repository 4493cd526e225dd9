import type { MemberTurns, TurnsView } from '../../../shared/contract/team';
import { daysBetween } from '../../../shared/domain/dates';
import { sayDay, sayOnDay } from '../../../shared/domain/dates-said';
import { type TurnKind, turnKinds } from '../../../shared/domain/team/turns';
import { sayList, startSentence } from '../../../shared/domain/text';
import { Table } from '../../components/lists/table';
import { TurnLine } from '../../components/time/turn-line';
import { Part, Quiet, Text } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';

const heads: Readonly<Record<TurnKind, string>> = {
  chaired: 'Chaired',
  wrote: 'Wrote',
  led: 'Led a session',
  presented: 'Presented',
};

/** Whose turn it is, one below another, over the last twelve weeks: who carries it is seen at a glance. */
export function WhoseTurn() {
  const { today } = useDevice();
  const { data: view, error } = useRead('team.turns', {});
  if (error !== null) throw error;
  if (view === undefined || view.members.length === 0) return null;
  return (
    <Part title="Whose turn" aside="The last twelve weeks, up to now">
      <Text soft>{sayNext(view, today)}</Text>
      <Table
        label="Whose turn"
        heads={['', ...turnKinds.map((kind) => heads[kind])]}
        rows={view.members.map((member) => ({
          id: member.id,
          cells: [
            <>
              {member.calledName} {member.champion && <Quiet>champion</Quiet>}
            </>,
            ...turnKinds.map((kind) => (
              <TurnLine
                key={kind}
                days={daysBetween(view.from, today)}
                turns={member.turns[kind].lately.map((on) => daysBetween(view.from, on))}
                next={view.next[kind] === member.id}
                said={sayLast(member, kind, view, today)}
                before={sayWhen(member.turns[kind], today)}
              />
            )),
          ],
        }))}
      />
    </Part>
  );
}

function sayWhen({ last, takes }: MemberTurns['turns'][TurnKind], today: string): string {
  if (last !== null) return sayDay(last, today);
  return takes ? 'not yet' : 'leaves it';
}

/** What the picture shows, for whoever hears it. */
function sayLast({ id, turns }: MemberTurns, kind: TurnKind, { next }: TurnsView, today: string): string {
  const when = `${turns[kind].last === null ? '' : 'last '}${sayWhen(turns[kind], today)}`;
  return next[kind] === id ? `${when}; next` : when;
}

/** `Tom chairs on Wednesday and Ffion writes. Grace would lead the next session, and Shabnam present.` */
function sayNext({ next, members, nextHuddleOn }: TurnsView, today: string): string {
  const called = (kind: TurnKind): string | undefined =>
    members.find((member) => member.id === next[kind])?.calledName;
  const say = (kind: TurnKind, does: string): readonly string[] => {
    const name = called(kind);
    return name === undefined ? [] : [`${name} ${does}`];
  };
  const when = sayOnDay(nextHuddleOn, today);
  const huddle = sayList([...say('chaired', `chairs ${when}`), ...say('wrote', 'writes')]);
  const session = sayList([...say('led', 'leads the next session'), ...say('presented', 'presents in it')]);
  const sentences = [huddle, session].filter((words) => words !== '');
  return `Whoever has waited longest comes next: ${startSentence(sentences.join('; '))}.`;
}
