import { type ReactNode, useState } from 'react';
import type { GuidePlace } from '../../../shared/domain/reflection/guide';
import type { Theme } from '../../../shared/domain/reflection/pack';
import { Lent } from '../../components/frame/lent';
import { Panel } from '../../components/frame/panel';
import { fetched } from '../../lib/fetched';
import { GuideOffer, useGuidesFor } from './guide-offer';

/** Opened now and then, and on the way to no first screen. */
const GuidePanel = fetched(async () => (await import('./guide-panel')).GuidePanel, <Panel label="Guide" />);

type OpenProps = {
  readonly place: GuidePlace;
  readonly openId: string;
  readonly onOpen: (guideId: string | null) => void;
  readonly backTo: string;
};

/** The guide that is open beside the work; for a page that has its own way of lending its panel. */
export function OpenGuide({ place, openId, onOpen, backTo }: OpenProps) {
  const guides = useGuidesFor(place);
  return (
    <GuidePanel guides={guides} openId={openId} onOpen={onOpen} onBack={() => onOpen(null)} backTo={backTo} />
  );
}

type Beside = {
  /** The line that offers it, for the foot of the rail. */
  readonly offer: ReactNode;
  /** The page's panel, or the guide in its place. */
  readonly lend: (panel: ReactNode) => ReactNode;
};

/** A guide of use on a page, beside the work: what is typed in the panel is there again when the guide is closed. */
export function useGuideBeside(
  place: GuidePlace | undefined,
  backTo: string,
  themes: readonly Theme[] = [],
): Beside {
  const [openId, setOpen] = useState<string | null>(null);
  if (place === undefined) return { offer: null, lend: (panel) => panel };
  return {
    offer: <GuideOffer place={place} themes={themes} onOpen={setOpen} />,
    lend: (panel) => (
      <Lent
        to={
          openId === null ? null : (
            <OpenGuide place={place} openId={openId} onOpen={setOpen} backTo={backTo} />
          )
        }
      >
        {panel}
      </Lent>
    ),
  };
}
