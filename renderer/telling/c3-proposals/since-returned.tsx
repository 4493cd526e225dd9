import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { sayList } from '../../../shared/domain/text';
import { Own } from '../../components/words/own';
import { Part, Text } from '../../components/words/text';

/** For one the team returned before: what we said we would try, and what the person said when they were told. */
export function SinceReturned({
  proposal,
  today,
}: {
  readonly proposal: ProposalView;
  readonly today: LocalDate;
}) {
  const last = proposal.decisions.find((decision) => decision.decision === 'returned');
  if (last === undefined) return null;
  const tried = sayList(last.toTry.map(({ what }) => what));
  return (
    <Part title={`Since we said not yet on ${sayDate(last.on, today)}`}>
      <Text>{tried === '' ? 'Nothing was written to try.' : `We said we would try: ${tried}.`}</Text>
      {proposal.toldOn !== null && (
        <Text>
          Told on {sayDate(proposal.toldOn, today)}: <Own>{proposal.toldAnswer}</Own>
        </Text>
      )}
    </Part>
  );
}
