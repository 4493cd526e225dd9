import type { ReactNode } from 'react';
import { wordPacing } from '../../../../shared/domain/gatherings/pacing-words';
import { sayCount } from '../../../../shared/domain/text';
import { Brand, Keys, Pace, Rail } from '../../../components/frame/rail';
import { type RailStop, RailStops } from '../../../components/frame/rail-stops';
import { LinkButton } from '../../../components/speak/buttons';
import { useDevice } from '../../../lib/use-device';
import { sayNames } from './say-names';
import { type SessionRoom, useSessionRoom } from './session-room';

/** The keys that are heard here: whoever was not asked has none of them, but the way out. */
function keysOf({ view }: SessionRoom): readonly (readonly [keys: readonly string[], does: string])[] {
  const out = [['Alt', '6'], 'our sessions'] as const;
  if (view.own === null) return [out];
  const letOut = [
    [['L'], 'a learning point'],
    [['C'], 'undertake something'],
  ] as const;
  return [[['←', '→'], 'back, on'], ...(view.notes === 'kept' ? letOut : []), out];
}

function stopsOf({ view, step }: SessionRoom): readonly RailStop[] {
  return view.steps.map(({ id, title, minutes, state }) => ({
    ...{ id, label: title, note: `${minutes} min` },
    state: id === step.id ? 'here' : state === 'done' ? 'done' : 'ahead',
  }));
}

/** The gentle half: a question is worth more than a clock. */
function gently({ view: { pacing }, step, after }: SessionRoom): string {
  if (after === null) return 'Time enough to say what we take with us.';
  if (pacing.minutesOver > 0) return 'Finish what matters, and stop kindly.';
  return `About ${sayCount(step.minutes, 'minute')} for this.`;
}

/** Where the session is: its steps, the time there is, and who came. */
export function SessionRail({ guide }: { readonly guide: ReactNode }) {
  const room = useSessionRoom();
  const { team } = useDevice();
  const { view, goTo, setMode } = room;
  const here = view.people.filter(({ state }) => state === 'here');
  return (
    <Rail
      label="Steps"
      head={
        <>
          <Brand under={team.name}>{view.name}</Brand>
          <Pace under={gently(room)}>{wordPacing(view.pacing)}</Pace>
        </>
      }
      foot={
        <>
          <p>
            <b>Here:</b> {sayNames(here.map(({ calledName }) => calledName))}
          </p>
          {view.own !== null && (
            <p>
              <LinkButton onPress={() => setMode('who')}>Who came</LinkButton> <kbd>H</kbd>
            </p>
          )}
          {guide}
          <Keys keys={keysOf(room)} />
        </>
      }
    >
      <RailStops stops={stopsOf(room)} {...(view.own !== null && { onGo: goTo })} />
    </Rail>
  );
}
