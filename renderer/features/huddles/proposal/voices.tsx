import { cx } from '../../../components/class-names';
import { PanelPart } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { Sign } from '../../../components/marks/sign';
import { Safe } from '../../../components/speak/panel-words';
import { useRoom } from '../room/room';
import type { Blocked, Voice } from './use-blocked';
import css from './voices.module.css';

const signs = { 'go-ahead': 'tick', objects: 'stopped', 'still-to-say': 'bar' } as const;
const words: Readonly<Record<Voice, string>> = {
  'go-ahead': 'go ahead',
  objects: 'objects',
  'still-to-say': 'still to say',
};
const taken = ['b', 'n', 'w', ''];

/** Each member present by their own letter: once says go ahead, twice objects. */
export function Voices({ blocked }: { readonly blocked: Blocked }) {
  const { deciding, mode } = useRoom();
  const letters = deciding
    .filter(({ letter }) => !taken.includes(letter.toLowerCase()))
    .map(({ letter, memberId }) => [letter.toLowerCase(), () => blocked.press(memberId)] as const);
  useKeys(Object.fromEntries(letters), { off: mode !== null });
  return (
    <PanelPart title="Do we all say go ahead?">
      <ul className={css.voices}>
        {deciding.map(({ memberId, letter, calledName }) => {
          const voice = blocked.voiceOf(memberId);
          return (
            <li key={memberId} className={cx(css[voice])}>
              <button type="button" onClick={() => blocked.press(memberId)}>
                <kbd aria-hidden>{letter.toUpperCase()}</kbd>
                <span dir="auto">{calledName}</span>
                <Sign name={signs[voice]} label={words[voice]} />
              </button>
            </li>
          );
        })}
      </ul>
      <Safe>
        <kbd>Esc</kbd> and a letter says go ahead; the letter again objects. One objection, and it waits.
      </Safe>
    </PanelPart>
  );
}
