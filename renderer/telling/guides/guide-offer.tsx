import { useEffect } from 'react';
import type { GuideRow } from '../../../shared/contract/packs';
import type { GuidePlace } from '../../../shared/domain/reflection/guide';
import type { Theme } from '../../../shared/domain/reflection/pack';
import { wordGuideOffer } from '../../../shared/domain/reflection/theme-words';
import { useKeys } from '../../components/keys/use-keys';
import { LinkButton } from '../../components/speak/buttons';
import { tell } from '../../lib/bridge';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';

const shared = (some: readonly Theme[], others: readonly Theme[]): number =>
  some.filter((theme) => others.includes(theme)).length;

/** The guides of use where we are, those on the themes of what is done there first. */
export function useGuidesFor(place: GuidePlace, themes: readonly Theme[] = []): readonly GuideRow[] {
  const { data = [] } = useRead('guides.list', {});
  return data
    .filter(({ beside }) => beside.includes(place))
    .toSorted((a, b) => shared(b.themes, themes) - shared(a.themes, themes));
}

type Props = {
  readonly place: GuidePlace;
  readonly themes?: readonly Theme[];
  readonly onOpen: (guideId: string) => void;
  /** In a room every letter is a member's, so that the key needs Alt. */
  readonly letterTaken?: boolean;
};

/** A quiet line that offers the guide of use here, and takes a guide off the wall again once the panel is given back. */
export function GuideOffer({ place, themes = [], onOpen, letterTaken = false }: Props) {
  const guides = useGuidesFor(place, themes);
  const { presented } = useDevice();
  const [first] = guides;
  const open = (): void | false => (first === undefined ? false : onOpen(first.id));
  useKeys({ 'Alt+g': open, ...(!letterTaken && { g: open }) });
  // Whoever goes elsewhere no longer has it beside their work, nor on the wall.
  useEffect(() => () => void tell('wall.present', { what: null }), []);
  if (first === undefined) return null;
  return (
    <p>
      <LinkButton onPress={open}>{wordGuideOffer(first)}</LinkButton> <kbd>{letterTaken ? 'Alt G' : 'G'}</kbd>
      {presented?.kind === 'guide' && (
        <>
          {' '}
          A guide is on the wall.{' '}
          <LinkButton onPress={() => void tell('wall.present', { what: null })}>Take it off</LinkButton>
        </>
      )}
    </p>
  );
}
