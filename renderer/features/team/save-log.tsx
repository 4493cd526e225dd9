import { useToast } from '../../components/over/toasts';
import { SecondaryButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';

/** Saves what this computer logged, for whoever helps with the program. */
export function SaveLog() {
  const { run, refused } = useDoing('device.save-log');
  const toast = useToast();
  const save = async (): Promise<void> => {
    const saved = await run({});
    if (saved !== null) toast({ words: `Saved as ${saved.file}. Nothing of anybody is in it.` });
  };
  return (
    <>
      <SecondaryButton onPress={() => void save()}>Save the log, for whoever helps us</SecondaryButton>
      {refused !== null && <Refusal>{refused}</Refusal>}
    </>
  );
}
