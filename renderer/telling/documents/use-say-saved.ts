import { useCallback } from 'react';
import type { Taken } from '../../../shared/contract/exports';
import { useToast } from '../../components/over/toasts';
import { useDoing } from '../use-doing';

/** Says that a file was saved, and offers the folder it is in. */
export function useSaySaved(): (taken: Taken, detail?: string) => void {
  const toast = useToast();
  const { run } = useDoing('exports.show-folder');
  return useCallback(
    ({ file, exportId }, detail) =>
      toast({
        words: `Saved as ${file}.`,
        ...(detail !== undefined && { detail }),
        also: { does: 'Show its folder', act: () => void run({ exportId }) },
      }),
    [toast, run],
  );
}
