import { useDevice } from '../lib/use-device';

/** Stands on every screen of the sample team, so that nobody takes invented people for real ones. */
export function useSampleBanner(): string | undefined {
  return useDevice().team.sample ? 'The sample team: everyone here is invented.' : undefined;
}
