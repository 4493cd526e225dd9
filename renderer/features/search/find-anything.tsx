import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import { sayCount } from '../../../shared/domain/text';
import { Palette } from '../../components/over/palette';
import { useToast } from '../../components/over/toasts';
import { tell } from '../../lib/bridge';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useLastRead } from '../../lib/use-last-read';
import { useMay } from '../../lib/use-may';
import { namesOf, undoLastOfMine } from '../../telling/use-doing';
import { type Command, commandsFor } from './commands';
import { hitGroups } from './hit-groups';

type Props = {
  readonly open: boolean;
  /** What was typed before this came up. */
  readonly typedEarly: string;
  readonly onClose: () => void;
};

/** Ctrl+K: finds anything and does anything. What is found by words comes from the main process; commands are here. */
export function FindAnything({ open, typedEarly, onClose }: Props) {
  const [query, setQuery] = useState(typedEarly);
  const [early, setEarly] = useState(typedEarly);
  if (early !== typedEarly) {
    setEarly(typedEarly);
    setQuery(query + typedEarly.slice(early.length));
  }
  const [path, go] = useLocation();
  const device = useDevice();
  const toast = useToast();
  const onlyCommands = query.startsWith('>');
  const wanted = onlyCommands ? query.slice(1).trim() : query.trim();
  const may = useMay();
  const sought = useDeferredValue(onlyCommands ? '' : wanted);
  const hits = useLastRead('search.everything', { find: sought }, may('search.everything')) ?? [];

  const guides = useRead('guides.list', {}).data ?? [];
  const packs = useRead('packs.list', {}, may('packs.list')).data ?? [];

  const startHuddle = async (): Promise<void> => {
    const started = await tell('huddles.start', { kind: 'weekly' });
    if (started.ok) go(`/huddle/${started.value.id}`);
    else toast({ words: wordRefusal(started.refusal, namesOf(device)) });
  };
  const all: readonly Command[] = commandsFor({
    ...{ device, path, guides, packs, go, tell },
    undoLast: () => void undoLastOfMine(toast),
    startHuddle: () => void startHuddle(),
  });
  const commands = all
    .filter(({ needs }) => needs === undefined || may(needs))
    .filter(({ words }) => words.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()))
    .slice(0, wanted === '' ? 9 : 6);
  const found = hitGroups(hits);
  const toDo = commands.map(({ id, words, hint }) => ({
    ...{ id: `do ${id}`, words },
    ...(hint !== undefined && { hint }),
  }));
  const doing = toDo.length === 0 ? [] : [{ id: 'do', title: 'Do', items: toDo }];
  // Whoever begins to say what is to be done means to do it.
  const meant = wanted.length > 1 && commands.some(({ words }) => saysFrom(words, wanted));
  const groups = meant ? [...doing, ...found] : [...found, ...doing];
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);

  const take = (id: string): void => {
    const command = all.find((each) => `do ${each.id}` === id);
    const hit = hits.find((each) => `${each.kind} ${each.id}` === id);
    if (command !== undefined) command.take();
    else if (hit !== undefined) go(hit.to);
  };
  return (
    <Palette
      open={open}
      onClose={onClose}
      query={query}
      onQuery={setQuery}
      groups={groups}
      onTake={take}
      count={query === '' ? undefined : sayCount(count, 'thing')}
      empty="Nothing by that. A name, a label, a word somebody said, or something to do."
      note="Never on the wall"
    />
  );
}

function saysFrom(words: string, wanted: string): boolean {
  return words.toLocaleLowerCase().startsWith(wanted.toLocaleLowerCase());
}
