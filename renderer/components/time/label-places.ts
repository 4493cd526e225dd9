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

type Room = {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly gap: number;
  /** Room in which words read well: a last label with less ends under its event, where that gives it more. */
  readonly snug: number;
};
type Kept = { readonly at: number; readonly index: number };

/** All of these labels, left to right, each with the room up to the next; null when one would have too little. */
const lay = (kept: readonly Kept[], room: Room): readonly LabelPlace[] | null => {
  const { width, least, most, gap, snug } = room;
  const places: LabelPlace[] = [];
  for (const [i, { at, index }] of kept.entries()) {
    const next = kept[i + 1];
    const free = next === undefined ? width - at : next.at - gap - at;
    const last = places.at(-1);
    const end = Math.min(at, width);
    const share = last === undefined ? end : (end - last.left - gap) / 2;
    if (free >= least && (next !== undefined || free >= snug || share < snug)) {
      places.push({ index, left: at, width: Math.min(free, most), align: 'start' });
      continue;
    }
    // Too near the right edge to be read rightwards: it ends under its event, and shares the room with the one before.
    if (next !== undefined || share < least) return null;
    if (last !== undefined) places[places.length - 1] = { ...last, width: Math.min(last.width, share) };
    const own = Math.min(share, most);
    places.push({ index, left: end - own, width: own, align: 'end' });
  }
  return places;
};

/**
 * Places labels under a line so that none overlaps another: every label has at least `least` rem. Where there is not
 * room for all, the weightiest come first, then the newest. An event whose label is not placed keeps its mark.
 */
export const placeLabels = (wanted: readonly Wanted[], room: Room): readonly LabelPlace[] => {
  const byWeight = wanted
    .map(({ at, weight }, index) => ({ at, weight, index }))
    .sort((a, b) => b.weight - a.weight || b.at - a.at || b.index - a.index);
  let kept: readonly Kept[] = [];
  let places: readonly LabelPlace[] = [];
  for (const label of byWeight) {
    const more = [...kept, label].sort((a, b) => a.at - b.at || a.index - b.index);
    const laid = lay(more, room);
    if (laid === null) continue;
    kept = more;
    places = laid;
  }
  return places;
};
