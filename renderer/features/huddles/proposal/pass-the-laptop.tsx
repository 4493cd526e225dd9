import { PanelText, PanelTop } from '../../../components/frame/panel';
import { HowWePass } from './how-we-pass';
import type { Speaking } from './use-speaking';

type Props = { readonly speaking: Speaking; readonly name: string };

/** Between one member and the next: nothing of what anybody said is on the screen. */
export function PassTheLaptop({ speaking, name }: Props) {
  return (
    <>
      <HowWePass speaking={speaking} />
      <PanelTop>Over to {name}.</PanelTop>
      <PanelText soft>Only {name} looks at the screen now. What was said before is sealed.</PanelText>
    </>
  );
}
