import type { HomeView } from '../../../shared/contract/home';
import { sayDays, sayNumber } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';

/** The page's title in two parts: who is in crisis, then the one thing that asks for us most. */
export function homeTitle({ holds, longestSilence, people }: HomeView): {
  readonly soft: string | undefined;
  readonly strong: string;
} {
  if (people === 0)
    return { soft: 'Nobody is here yet.', strong: 'Begin with somebody you are talking with.' };
  const soft =
    holds.openPlans === 0
      ? 'Nobody is in crisis with us.'
      : `${startSentence(sayCount(holds.openPlans, 'person is', 'people are'))} in crisis with us.`;
  return { soft, strong: strongest(holds, longestSilence) };
}

function strongest(holds: HomeView['holds'], silence: HomeView['longestSilence']): string {
  if (silence !== null && holds.outOfContact === 1)
    return `One has heard nothing for ${sayDays(silence.days)}.`;
  if (silence !== null)
    return `${startSentence(sayNumber(holds.outOfContact))} have waited too long to hear from us.`;
  if (holds.spends > 0)
    return `${startSentence(sayCount(holds.spends, 'spend waits', 'spends wait'))} for us to agree.`;
  if (holds.proposals > 0)
    return `${startSentence(sayCount(holds.proposals, 'proposal is', 'proposals are'))} ready for us.`;
  return holds.openPlans === 0 ? 'A good week to listen.' : 'Everyone has heard from us.';
}
