import { Link } from 'wouter';
import { sayCopiesTrouble } from '../../../shared/domain/backups/words';
import { Flag, Text } from '../../components/words/text';
import { useRead } from '../../lib/queries';

/** What is wrong with the copies of our record, where everybody looks; nothing while all is well. */
export function CopiesWarning() {
  const troubles = useRead('backups.standing', {}).data ?? [];
  return troubles.map((trouble) => (
    <Text key={trouble.kind}>
      <Flag>
        {sayCopiesTrouble(trouble)} <Link href="/settings/copies">See what stands in the way</Link>
      </Flag>
    </Text>
  ));
}
