import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { useWorkplace } from '../../app/workplace.js';
import { useOutbox } from '../../shared/offline/outbox.js';
import type { OutgoingEntry } from '../../shared/offline/outbox-store.js';
import type { RecordForm } from '../../shared/record-types.js';
import { todayInOffice } from '../../shared/day.js';
import type { ChosenFile } from './EvidenceInput.js';
import { beginning, type Said, saidOf } from './entry.js';
import { type Kept, keptFor, recentWith } from './kept.js';

/** An entry as it stands in the form; kept on this device until it is saved, so that a closed page loses nothing but files. */
export interface Draft extends Said {
  onFile: string[];
  different: boolean;
  /** When a round was started. */
  startedAt?: number | undefined;
}

/** `again`: an entry that was refused, to be mended; it stays among those to be sent until the mended one is saved. */
export function useEntry({ type, fields }: RecordForm, again?: OutgoingEntry) {
  const { discard } = useOutbox();
  const { session } = useSession();
  const { organization, roles } = useWorkplace();
  const kept = keptFor(session?.account ?? '');
  const name = `draft.${organization}.${type}`;
  const fresh = (last = kept.get(`last.${type}`) as Record<string, unknown> | undefined): Draft => ({
    occurredOn: todayInOffice(), data: beginning(fields, last, roles.includes('warden') && session ? { wardenId: session.name } : {}), onFile: [], different: false,
  });
  const [draft, setDraft] = useState<Draft>(() => (again ? saidOf(again) : kept.get(name) as Draft | undefined ?? fresh()));
  const [files, setFiles] = useState<ChosenFile[]>(() => (again?.files ?? []).map(({ kind, file }) => ({ kind, file })));
  return {
    draft, files, setFiles,
    change: (change: Partial<Draft>) => {
      setDraft((before) => {
        const after = { ...before, ...change };
        if (!again) kept.set(name, after);
        return after;
      });
    },
    /** After it was saved, or to begin anew. */
    clear: (saved: boolean) => {
      if (!again) kept.remove(name);
      else if (saved) void discard(again.key);
      if (saved) note(kept, type, draft);
      setDraft(fresh(saved ? draft.data : undefined));
      setFiles([]);
    },
  };
}

function note(kept: Kept, type: string, { data }: Draft): void {
  kept.set(`last.${type}`, data);
  kept.set('recent', recentWith(type, kept.get('recent') as string[] | undefined ?? []));
}
