import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import type { Moment } from '../moment.js';
import type { ReportJson } from './report-json.js';

/** Whom the report goes to and who signs it: in the address, since no record says so. */
export type Closing = ReportJson['profile'];

/** The report of a year, of the workplace's when none is given. */
export function useReport(moment: Moment, closing: Closing = {}, of?: number) {
  const { organization, year: here } = useWorkplace();
  const year = of ?? here;
  return useQuery({
    queryKey: ['report', organization, year, moment, closing],
    queryFn: async () => await ask(api.GET('/api/v1/organizations/{organization}/years/{year}/report', {
      params: { path: { organization, year }, query: { format: 'json', lineage: 'false', ...moment, ...closing } },
    })) as ReportJson,
  });
}

/** Where a file of the report is; of the moment that the page shows. */
export function reportFile({ organization, year, position, knownAt, profile }: ReportJson, format: 'docx' | 'html' | 'txt'): string {
  const query = new URLSearchParams({ format, position: String(position), ...(knownAt !== null && { knownAt }), ...profile });
  return `/api/v1/organizations/${encodeURIComponent(organization)}/years/${String(year)}/report?${query.toString()}`;
}

/** Some records by their ids, as lines of the ledger. */
export function useRecordLines(ids: readonly string[], moment: Moment) {
  const { organization } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['record-lines', organization, ids, moment, language], enabled: ids.length > 0,
    queryFn: async () => (await ask(api.GET('/api/v1/organizations/{organization}/records', {
      params: { path: { organization }, query: { id: [...ids], limit: 200, ...moment } },
    }))).records,
  });
}
