import { wordItemOne } from '../huddles/agenda-words';
import { partsOfDataNote } from '../huddles/data-note';
import { assertNever } from '../outcome';
import { projectChart } from './chart-on-wall';
import type { BesideHuddle, HuddleOnWall } from './huddle-facts';
import type { ActionFacts, DraftOnWall, ItemOnWall } from './item-facts';
import { projectPlan, projectSpend } from './project-c2';
import { projectProposal } from './project-c3';
import type {
  Projection,
  WallAction,
  WallActions,
  WallCheckIn,
  WallClose,
  WallItem,
  WallWhere,
} from './projection';
import { redact } from './redact';

const nobody = 'somebody';

function projectCheckIn(
  { question, lastHuddleOn, commitments: said }: Extract<ItemOnWall, { kind: 'check-in' }>,
  { attendance }: HuddleOnWall,
  { actionsMade, actionsKept, book, today }: BesideHuddle,
): WallCheckIn {
  const here = attendance.map(({ calledName: name, here: isHere, observing, chair, scribe }) => {
    if (!isHere) return { name, note: 'away' };
    return { name, note: chair ? 'chair' : scribe ? 'scribe' : observing ? 'observing' : null };
  });
  const commitments = said.flatMap(({ saidOn, actions }) =>
    actions.map(({ id, what, state, personId, member }) => ({
      ...{ id, saidOn, state, who: member?.calledName ?? nobody },
      what: redact(what, book, [personId, ...book.spokenOf]),
    })),
  );
  return { kind: 'check-in', today, question, lastHuddleOn, actionsMade, actionsKept, commitments, here };
}

/** Which action the room is on: the one being written about, or else the first that is not answered for. */
function actionNow(
  actions: readonly ActionFacts[],
  draft: DraftOnWall,
  carried: (action: ActionFacts) => boolean,
): number {
  const chosen = actions.findIndex((action) => action.id === draft.actionId);
  return chosen >= 0 ? chosen : actions.findIndex((action) => action.state === 'open' && !carried(action));
}

function projectActions(
  { actions }: Extract<ItemOnWall, { kind: 'actions' }>,
  draft: DraftOnWall,
  { huddle }: HuddleOnWall,
  { book }: BesideHuddle,
): WallActions {
  // All of them were due by this huddle: one that is due later has been carried on in it.
  const carried = ({ state, dueOn }: ActionFacts): boolean =>
    state === 'open' && dueOn !== null && dueOn > huddle.on;
  const now = actionNow(actions, draft, carried);
  return {
    kind: 'actions',
    at: now < 0 ? actions.length : now + 1,
    actions: actions.map((action, index): WallAction => {
      const open = index === now ? 'now' : carried(action) ? 'carried' : 'open';
      return {
        id: action.id,
        what: redact(action.what, book, [action.personId]),
        who: action.member?.calledName ?? nobody,
        state: action.state === 'open' ? open : action.state,
      };
    }),
  };
}

function projectClose(
  { made, learned, thanks }: Extract<ItemOnWall, { kind: 'close' }>,
  draft: DraftOnWall,
  { book }: BesideHuddle,
): WallClose {
  return {
    kind: 'close',
    actions: made.map(({ what, personId, member, dueOn }) => ({
      what: redact(what, book, [personId]),
      who: member?.calledName ?? nobody,
      dueOn,
    })),
    learned: redact(draft.learned ?? learned, book),
    thanks: redact(draft.thanks ?? thanks, book),
  };
}

function projectData(
  { chart }: Extract<ItemOnWall, { kind: 'data' }>,
  draft: DraftOnWall,
  note: string,
  { book }: BesideHuddle,
): WallItem {
  const kept = partsOfDataNote(note);
  const noticed = redact(draft.note ?? kept.noticed, book);
  const tryNext = redact(draft.tryNext ?? kept.tries, book);
  return { kind: 'data', chart: chart === null ? null : projectChart(chart, book), noticed, tryNext };
}

function projectItem(
  huddle: HuddleOnWall,
  current: NonNullable<HuddleOnWall['current']>,
  beside: BesideHuddle,
): WallItem {
  const { view, draft, note } = current;
  const said = (): string => redact(draft.note ?? note, beside.book);
  switch (view.kind) {
    case 'check-in':
      return projectCheckIn(view, huddle, beside);
    case 'actions':
      return projectActions(view, draft, huddle, beside);
    case 'spend':
      return projectSpend(view, draft, beside);
    case 'c2-plan':
      return projectPlan(view, draft, huddle, beside);
    case 'c3-proposal':
      return projectProposal(view, draft, beside);
    case 'presenting':
      return {
        kind: 'presenting',
        who: view.presenter?.calledName ?? '',
        title:
          view.title === '' && view.presenter === null
            ? 'Who has something to show us?'
            : redact(view.title, beside.book),
      };
    case 'good-news':
      return { kind: 'good-news', said: said() };
    case 'data':
      return projectData(view, draft, note, beside);
    case 'close':
      return projectClose(view, draft, beside);
    default:
      return assertNever(view);
  }
}

function whereOf({ items, current, pacing }: HuddleOnWall, item: WallItem): WallWhere {
  const { minutesLeft, minutesOver, toGo } = pacing;
  const kind = items.find(({ id }) => id === current?.id)?.kind ?? 'check-in';
  const group = wordItemOne(kind);
  if (item.kind === 'actions')
    return { group, at: item.at, of: item.actions.length, minutesLeft, minutesOver, toGo };
  const alike = items.filter((other) => other.kind === kind);
  const at = alike.findIndex(({ id }) => id === current?.id) + 1;
  return { group, at, of: alike.length, minutesLeft, minutesOver, toGo };
}

/** What the wall shows of a running huddle; null when it stands on no item. */
export function project(huddle: HuddleOnWall, beside: BesideHuddle): Projection | null {
  if (huddle.current === null) return null;
  const item = projectItem(huddle, huddle.current, beside);
  const { sample, theme } = beside;
  return { kind: 'item', sample, theme, where: whereOf(huddle, item), item };
}
