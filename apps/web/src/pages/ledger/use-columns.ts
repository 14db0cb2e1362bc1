import { useState } from 'react';
import { useRecordForm } from '../../shared/record-types.js';
import { type Column, columnsFor, columnsShown } from './columns.js';

const KEPT = 'duty.ledger.columns';

/** The columns of the ledger; which of them are shown is kept on this device, for each type apart. */
export function useColumns(types: readonly string[]): { columns: Column[]; shown: Column[]; choose: (keys: readonly string[] | undefined) => void } {
  const only = types.length === 1 ? types[0] : undefined;
  const form = useRecordForm(only);
  const [chosen, setChosen] = useState(keptChoices);
  const kind = form === undefined ? '' : form.type;
  const columns = columnsFor(form?.fields);
  const choose = (keys: readonly string[] | undefined): void => {
    const next = Object.fromEntries(Object.entries({ ...chosen, [kind]: keys }).filter(([, kept]) => kept !== undefined)) as Record<string, readonly string[]>;
    localStorage.setItem(KEPT, JSON.stringify(next));
    setChosen(next);
  };
  return { columns, shown: columnsShown(columns, chosen[kind]), choose };
}

function keptChoices(): Record<string, readonly string[]> {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Record<string, readonly string[]>;
  } catch {
    return {};
  }
}
