import { useQuery } from '@tanstack/react-query';
import { Progress } from '../../components/words/progress';
import { ask } from '../../lib/bridge';

/** While every team is being counted: how far it has come. */
export function ReadingAllTeams() {
  const { data } = useQuery({
    queryKey: ['progress of all teams'],
    queryFn: () => ask('measures.progress', {}),
    refetchInterval: 80,
    gcTime: 0,
  });
  const { done = 0, of = 1 } = data ?? {};
  return (
    <Progress label="Counting every team" value={done / Math.max(of, 1)}>
      {data == null ? 'Counting every team …' : `Counted ${done} of ${of} teams`}
    </Progress>
  );
}
