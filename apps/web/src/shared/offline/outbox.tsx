import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../../app/session.js';
import { deliver, type Entered, mayWait } from './deliver.js';
import { type OutgoingEntry, outboxStore } from './outbox-store.js';

interface Outbox {
  /** What the server does not have yet, in the order in which it was entered. */
  entries: readonly OutgoingEntry[];
  /** False while there is no signal. */
  online: boolean;
  /** Keeps the entry on this device, then sends it; undefined when it has to wait. @throws ApiProblem when it is refused: then it is not kept */
  enter: (entry: Omit<OutgoingEntry, 'account' | 'state' | 'deviceTime'>) => Promise<Entered | undefined>;
  /** Sends what waits. */
  sendAll: () => Promise<void>;
  discard: (key: string) => Promise<void>;
}

const EVERY_MS = 30_000;
const OutboxContext = createContext<Outbox | undefined>(undefined);

export function useOutbox(): Outbox {
  const outbox = use(OutboxContext);
  if (!outbox) throw new Error('useOutbox outside of OutboxProvider');
  return outbox;
}

/** Keeps what is entered until the server has it: when there is no signal, when the page is closed, when the session has ended. */
export function OutboxProvider({ children }: { children: ReactNode }): ReactNode {
  const account = useSession().session?.account ?? '';
  const queries = useQueryClient();
  const [entries, setEntries] = useState<readonly OutgoingEntry[]>([]);
  const online = useOnline();
  const sending = useRef<Promise<void>>(Promise.resolve());
  /** Keys of entries that are being entered: a photo may take longer than it is until the next sending. */
  const entering = useRef(new Set<string>());
  const look = useCallback(async () => { setEntries(account === '' ? [] : await outboxStore.of(account)); }, [account]);

  const sendAll = useCallback(() => {
    const send = async (): Promise<void> => {
      const waiting = account === '' ? [] : (await outboxStore.of(account)).filter(({ key, state }) => state === 'waiting' && !entering.current.has(key));
      for (const entry of waiting) {
        try {
          await deliver(entry);
        } catch (error) {
          if (mayWait(error)) break;
          await outboxStore.put({ ...entry, state: 'refused', fault: (error as Error).message });
        }
      }
      await look();
      if (waiting.length > 0) await queries.invalidateQueries();
    };
    sending.current = sending.current.then(send, send); // one after the other: none is sent twice at a time
    return sending.current;
  }, [account, look, queries]);

  const enter = useCallback<Outbox['enter']>(async (said) => {
    const entry: OutgoingEntry = { ...said, account, state: 'waiting', deviceTime: new Date().toISOString() };
    entering.current.add(entry.key);
    await outboxStore.put(entry);
    try {
      return await deliver(entry);
    } catch (error) {
      if (mayWait(error)) return undefined;
      await outboxStore.remove(entry.key);
      throw error;
    } finally {
      entering.current.delete(entry.key);
      await look();
    }
  }, [account, look]);

  const discard = useCallback(async (key: string) => {
    await outboxStore.remove(key);
    await look();
  }, [look]);

  useEffect(() => {
    void sendAll();
    const timer = setInterval(() => { void sendAll(); }, EVERY_MS);
    return () => { clearInterval(timer); };
  }, [sendAll, online]);

  const outbox = useMemo(() => ({ entries, online, enter, sendAll, discard }), [entries, online, enter, sendAll, discard]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = (): void => { setOnline(navigator.onLine); };
    for (const event of ['online', 'offline']) window.addEventListener(event, look);
    return () => { for (const event of ['online', 'offline']) window.removeEventListener(event, look); };
  }, []);
  return online;
}
