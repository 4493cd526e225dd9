import { Segments } from '../../../components/speak/panel-words';
import type { Speaking } from './use-speaking';

/** How positions are taken while they are hidden. */
export function HowWePass({ speaking }: { readonly speaking: Speaking }) {
  if (!speaking.sealed) return null;
  return (
    <Segments
      label="How we take positions"
      segments={[
        { value: 'pass', label: 'Pass the laptop' },
        { value: 'chair', label: 'Chair records' },
      ]}
      value={speaking.passing ? 'pass' : 'chair'}
      onChange={(way) => speaking.setPassing(way === 'pass')}
    />
  );
}
