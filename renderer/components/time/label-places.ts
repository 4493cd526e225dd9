export type Wanted = {
  /** Where the event is, in rem from the left. */
  readonly at: number;
  /** Shown before others when there is not room for all; ties go to the later one. */
  readonly weight: number;
};

export type LabelPlace = {
  readonly index: number;
  /** In rem from the left. */
  readonly left: number;
  readonly width: number;
  readonly align: 'start' | 'end';
};

type Room = { readonly width: number; readonly least: number; readonly most: number; readonly gap: number };

/** The labels that are kept, left to right, each with the room up to the next; null when one has too little. */
const lay = (kept: readonly { readonly at: number; readonly index: number }[], room: Room): readonly LabelPlace[] | number => {
  const places: LabelPlace[] = [];
  let free = 0;
  for (const [i, { at, index }] of kept.entries()) {
    const next = kept[i + 1]?.at ?? room.width;
    const toNext = next - at - (kept[i + 1] === undefined ? 0 : room.gap);
    if (toNext >= room.least) {
      if (at < free - 0.01) return i;
      const width = Math.min(toNext, room.most);
      places.push({ index, left: at, width, align: 'start' });
      free = at + width + room.gap;
      continue;
    }
    // Too near the right edge to be read rightwards: the label ends under its event, if the one before lets it.
    const last = places.at(-1);
    const from = last === undefined ? 0 : last.left + Math.min(last.width, room.least) + room.gap;
    const width = Math.min(at - from, room.most);
    if (kept[i + 1] !== undefined || width < room.least) return i;
    if (last !== undefined) {
      places[places.length - 1] = { ...last, width: Math.min(last.width, at - width - room.gap - last.left) };
    }
    places.push({ index, left: at - width, width, align: 'end' });
  }
  return places;
};

/**
 * Places labels under a line so that none overlaps another: every label has at least `least` rem, and where there
 * is not room for all, those of least weight (then the oldest) go. An event whose label is not placed keeps its dot.
 */
export const placeLabels = (wanted: readonly Wanted[], room: Room): readonly LabelPlace[] => {
  let kept = wanted.map(({ at, weight }, index) => ({ at, weight, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  while (kept.length > 0) {
    const places = lay(kept, room);
    if (typeof places !== 'number') return places;
    // The one that does not fit, or the neighbour it does not fit beside: the lighter goes.
    const near = [kept[places - 1], kept[places], kept[places + 1]].filter((k) => k !== undefined);
    const lightest = near.reduce((a, b) => (b.weight < a.weight ? b : a));
    kept = kept.filter((k) => k !== lightest);
  }
  return [];
};
