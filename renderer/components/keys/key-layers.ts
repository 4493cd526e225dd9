/** What a key does. Return `false` to let the key go on to whoever else wants it. */
export type KeyAction = (event: KeyboardEvent) => void | false;

/** Key names to actions: 'n', '1', '?', 'Enter', 'ArrowRight', 'Space', 'Ctrl+k', 'Ctrl+Enter', 'Alt+ArrowDown'. */
export type KeyMap = Readonly<Record<string, KeyAction | undefined>>;

type Layer = { readonly keys: () => KeyMap; readonly modal: boolean };

const layers: Layer[] = [];

/** The event as one of the names a KeyMap uses. Letters are lower-case; Cmd counts as Ctrl. */
const keyName = (event: KeyboardEvent): string => {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const alt = event.altKey ? 'Alt+' : '';
  // Shift is already in a printed character ('?' is Shift+/), so it is named only for keys that print nothing.
  const shift = event.shiftKey && key.length > 1 ? 'Shift+' : '';
  return `${ctrl}${alt}${shift}${key}`;
};

const textTypes = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'file', 'color']);

/** Whether keys typed here are words rather than commands. */
const isTyping = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !textTypes.has(target.type);
  return target.getAttribute('role') === 'spinbutton';
};

/** Keys that already mean something to the control that holds the focus, and so never act as commands there. */
const belongsToControl = (name: string, target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (name === 'Enter' || name === 'Space')
    return target.matches('button, a[href], summary, input, select, [role=option]');
  if (/^(Shift\+)?Arrow/.test(name)) {
    return target.matches('input[type=radio], select, [role=listbox], [role=option], [role=tab]');
  }
  return false;
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return;
  const name = keyName(event);
  const typing = isTyping(event.target);
  const modal = layers.findLast((layer) => layer.modal);
  // Inside a field only combinations and function keys act, and Esc leaves the field.
  if (typing && name === 'Escape' && event.target instanceof HTMLElement && modal === undefined) {
    event.target.blur();
    return;
  }
  if (typing && !/^(Ctrl|Alt)\+/.test(name) && !/^F\d+$/.test(name)) return;
  if (belongsToControl(name, event.target)) return;
  // A screen below a dialog may come up after it, so it is not age that decides there: only the dialog hears.
  for (const layer of modal === undefined ? layers.toReversed() : [modal]) {
    const action = layer.keys()[name];
    if (action !== undefined && action(event) !== false) {
      event.preventDefault();
      return;
    }
  }
};

/** The parts of a date keep every key to themselves, so what acts from inside a field is heard there before them. */
const onKeyDownInDate = (event: KeyboardEvent): void => {
  if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'spinbutton') return;
  if (/^(?:(?:Ctrl|Alt)\+.*|Escape)$/.test(keyName(event))) onKeyDown(event);
};

const listen = (on: boolean): void => {
  const change = on ? 'addEventListener' : 'removeEventListener';
  window[change]('keydown', onKeyDownInDate as EventListener, true);
  window[change]('keydown', onKeyDown as EventListener);
};

/** Puts a layer of keys on top of those already there; the newest is asked first, and a modal one alone. */
export const addKeyLayer = (layer: Layer): (() => void) => {
  if (layers.length === 0) listen(true);
  layers.push(layer);
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    if (layers.length === 0) listen(false);
  };
};
