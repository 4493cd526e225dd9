import { useState } from 'react';
import { OpenGuide } from '../../../telling/guides/guide-beside';
import { useGuidesFor } from '../../../telling/guides/guide-offer';
import { useRoom } from '../room/room';
import { guidePlaceOf } from './guide-place';

/** The guide to what the room is on, in the panel's place; Esc gives it back to the item, and nothing is lost. */
export function GuideMode() {
  const { row, setMode } = useRoom();
  const place = guidePlaceOf(row.kind);
  const [first] = useGuidesFor(place);
  const [openId, setOpen] = useState<string | null>(null);
  const shown = openId ?? first?.id;
  if (shown === undefined) return null;
  const open = (guideId: string | null): void => (guideId === null ? setMode(null) : setOpen(guideId));
  return <OpenGuide place={place} openId={shown} onOpen={open} backTo={row.label} />;
}
