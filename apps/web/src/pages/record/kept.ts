/** Small things kept on this device for one account: drafts, the last entry of a type, the types used last. */
export interface Kept {
  get: (name: string) => unknown;
  set: (name: string, value: unknown) => void;
  remove: (name: string) => void;
}

/** Somebody else on the same device sees none of it. */
export function keptFor(account: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage): Kept {
  const at = (name: string): string => `duty.${account}.${name}`;
  return {
    get: (name) => JSON.parse(storage.getItem(at(name)) ?? 'null') as unknown ?? undefined,
    set: (name, value) => { storage.setItem(at(name), JSON.stringify(value)); },
    remove: (name) => { storage.removeItem(at(name)); },
  };
}

const MOST_RECENT = 6;

/** The types used last, the latest first. */
export function recentWith(type: string, recent: readonly string[]): string[] {
  return [type, ...recent.filter((one) => one !== type)].slice(0, MOST_RECENT);
}
