import { Link } from 'wouter';
import type { Theme } from '../../../../shared/domain/reflection/pack';
import { Part, Text } from '../../../components/words/text';
import { useRead } from '../../../lib/queries';

/** What the team let out of earlier sessions on the same, so that it need not be learned twice. */
export function LearnedBefore({ themes }: { readonly themes: readonly Theme[] }) {
  const { data: points = [] } = useRead('sessions.points-on', { themes: [...themes] });
  if (points.length === 0) return null;
  return (
    <Part title="What we learned before on this">
      {points.slice(0, 5).map(({ id, sessionId, name, words }) => (
        <Text key={id}>
          <Link href={`/reflection/session/${sessionId}`}>
            <b>{name}</b>
          </Link>{' '}
          {words}
        </Text>
      ))}
    </Part>
  );
}
