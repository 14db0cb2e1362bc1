import { Flex } from 'antd';
import { type ReactNode, useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';
import { usePhone } from '../../shared/phone.js';
import { RecordDrawer } from '../../shared/record/RecordDrawer.js';
import { Answered } from '../../shared/States.js';
import { ConfirmSelected } from './ConfirmSelected.js';
import { FilterBar } from './FilterBar.js';
import { LedgerCards } from './LedgerCards.js';
import { filterIn, type FilterPart, isNarrowed, type LedgerFilter, NOTHING, searchWith } from './ledger-filter.js';
import './ledger.css';
import { LedgerTable } from './LedgerTable.js';
import { NoLines } from './NoLines.js';
import { PrintView } from './PrintView.js';
import { useReadOn } from './read-on.js';
import { useSelection } from './selection.js';
import { ColumnChoice, TakeAway } from './Toolbar.js';
import { Totals } from './Totals.js';
import { useColumns } from './use-columns.js';
import { useLedger } from './use-ledger.js';

export default function LedgerPage(): ReactNode {
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search);
  return search.has('print')
    ? <PrintView filter={filter} back={() => { setSearch((now) => without(now, 'print')); }} />
    : <Ledger filter={filter} search={search} setSearch={setSearch} />;
}

interface Addressed { filter: LedgerFilter; search: URLSearchParams; setSearch: ReturnType<typeof useSearchParams>[1] }

function Ledger({ filter, search, setSearch }: Addressed): ReactNode {
  const t = useText();
  const phone = usePhone();
  const { may } = useWorkplace();
  const ledger = useLedger(filter);
  const { columns, shown, choose } = useColumns(filter.type);
  const selection = useSelection(ledger.lines?.filter(({ standing }) => standing === 'live').map(({ id }) => id) ?? []);
  const end = useReadOn(ledger);
  // By the address itself: what the router has rendered may lie a moment behind when two choices follow each other quickly.
  const set = useCallback((part: FilterPart) => { setSearch(searchWith(new URLSearchParams(window.location.search), part)); }, [setSearch]);
  const open = (id: string): void => { setSearch((now) => { now.set('open', id); return now; }); };
  const confirms = may('records.confirm') && !phone;
  return (
    <>
      <PageHead title={t(say('台账', 'Ledger'))} note={<Totals totals={ledger.totals} />}>
        {confirms && <ConfirmSelected selection={selection} />}
        {!phone && <ColumnChoice columns={columns} shown={shown} choose={choose} />}
        <TakeAway filter={filter} print={() => { setSearch((now) => { now.set('print', '1'); return now; }); }} />
      </PageHead>
      <Flex vertical gap="middle">
        <FilterBar filter={filter} set={set} />
        <Answered asked={{ data: ledger.lines, error: ledger.error, refetch: ledger.refetch }}>
          {(lines) => lines.length === 0 ? <NoLines narrowed={isNarrowed(filter)} clear={() => { set(NOTHING); }} /> : phone
            ? <><LedgerCards lines={lines} /><div ref={end} /></>
            : (
              <div className="ledger-scroll" tabIndex={0} role="region" aria-label={t(say('台账', 'Ledger'))} aria-busy={ledger.isPlaceholderData}>
                <LedgerTable lines={lines} columns={shown} sort={filter.sort} sortBy={(sort) => { set({ sort }); }} open={open} selection={confirms ? selection : undefined} />
                <div ref={end} style={{ height: 1 }} />
              </div>
            )}
        </Answered>
      </Flex>
      <RecordDrawer id={search.get('open') ?? undefined} close={() => { setSearch((now) => without(now, 'open')); }} />
    </>
  );
}

function without(search: URLSearchParams, name: string): URLSearchParams {
  search.delete(name);
  return search;
}
