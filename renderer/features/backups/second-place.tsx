import type { BackupsView } from '../../../shared/contract/backups';
import { sayWhenMade } from '../../../shared/domain/backups/words';
import { LinkButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { Flag, Part, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { useDoing } from '../../telling/use-doing';

/** A second folder that every copy goes to as well; and a folder in which copies are looked for. */
export function SecondPlace({ second }: Pick<BackupsView, 'second'>) {
  const { today } = useDevice();
  const may = useMay();
  const choosing = useDoing('backups.choose-second');
  const forgetting = useDoing('backups.forget-second');
  const other = useDoing('backups.choose-other');
  const refused = choosing.refused ?? forgetting.refused ?? other.refused;
  return (
    <Part title="A second place">
      {second === null ? (
        <Text soft>
          A copy on the same disk goes when the disk does. Choose a folder on another drive, a stick or a
          shared drive, and every copy goes there as well.
        </Text>
      ) : (
        <>
          <Text>{second.folder}</Text>
          {second.awaySince === null ? (
            <Text soft>
              {second.broughtAt === null
                ? 'Nothing has been brought there yet.'
                : `Up to date: ${sayWhenMade(second.broughtAt, today).toLowerCase()}.`}
            </Text>
          ) : (
            <Text>
              <Flag>
                Not reached since {sayWhenMade(second.awaySince, today).toLowerCase()}. Connect its drive;
                what it missed is brought there by itself.
              </Flag>
            </Text>
          )}
        </>
      )}
      {refused !== null && <Refusal>{refused}</Refusal>}
      {may('backups.choose-second') && (
        <Text>
          <LinkButton onPress={() => void choosing.run({})}>
            {second === null ? 'Choose a second place' : 'Choose another place'}
          </LinkButton>
          {second !== null && (
            <>
              {' or '}
              <LinkButton
                onPress={() => void forgetting.run({}, 'Copies stay on this computer from now on.')}
              >
                keep them on this computer only
              </LinkButton>
            </>
          )}
          {'. '}
          <LinkButton onPress={() => void other.run({})}>Look for copies in another folder</LinkButton>
        </Text>
      )}
    </Part>
  );
}
