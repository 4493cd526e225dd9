import type { ReactNode } from 'react';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import { Who } from '../../components/words/who';
import { cutShort } from '../cut-short';

type Props = { readonly proposal: Pick<ProposalView, 'person' | 'proposer'>; readonly wall?: ReactNode };

/** Whose proposal this is, and who brings it: `Peter Maddox  34 · brought by Shabnam Iqbal`. */
export function ProposalWho({ proposal: { person, proposer }, wall }: Props) {
  const about = [
    person.age === null ? '' : String(person.age),
    proposer === null ? 'brought by somebody who has left' : `brought by ${proposer.name}`,
  ].filter((part) => part !== '');
  return (
    <Who
      mark="C3"
      name={cutShort(person.fullName, 90)}
      about={about.join(' · ')}
      {...(wall !== undefined && { wall })}
    />
  );
}
