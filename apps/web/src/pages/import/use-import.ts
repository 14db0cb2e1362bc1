import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { type ImportOutcome, type Progress, sendFile } from './send-file.js';

/** How far an import has come: a file is checked first, and written when that is wanted. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'checking' | 'writing'; file: File; progress: Progress | undefined }
  | { step: 'checked' | 'written'; file: File; outcome: ImportOutcome }
  | { step: 'failed'; file: File; error: Error };

export function useImport(trusted: boolean) {
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const send = useCallback(async (file: File, dryRun: boolean) => {
    const step = dryRun ? 'checking' : 'writing';
    setState({ step, file, progress: undefined });
    try {
      const outcome = await sendFile(file, { organization, trusted, dryRun, onProgress: (progress) => { setState({ step, file, progress }); } });
      // What was refused in between is shown as it is after a check.
      const written = !dryRun && outcome.refused.length === 0;
      if (written) await queries.invalidateQueries();
      setState({ step: written ? 'written' : 'checked', file, outcome });
    } catch (error) {
      setState({ step: 'failed', file, error: error as Error });
    }
  }, [organization, trusted, queries]);
  return { state, check: (file: File) => send(file, true), write: (file: File) => send(file, false), again: () => { setState({ step: 'choose' }); } };
}
