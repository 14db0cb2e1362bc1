import type { Catalogue } from '@app/catalogue';
import { composeReport, type HtmlOptions, type ReportInput, reportJson, type ReportModel, writeDocx, writeHtml, writeText } from '@app/report';

type Writer = (model: ReportModel, page: HtmlOptions) => string | Uint8Array | Promise<Uint8Array>;

const WRITERS = {
  docx: writeDocx,
  html: writeHtml,
  txt: writeText,
  json: (model) => `${JSON.stringify(reportJson(model), null, 2)}\n`,
} satisfies Record<string, Writer>;

export type ReportFormat = keyof typeof WRITERS;
export const REPORT_FORMATS = Object.keys(WRITERS) as [ReportFormat, ...ReportFormat[]];

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(WRITERS, name);
}

/** The report as a file. The same input gives the same bytes. */
export async function writeReport(format: ReportFormat, input: ReportInput, catalogue: Catalogue): Promise<string | Uint8Array> {
  const write: Writer = WRITERS[format];
  return write(composeReport(input), pageNotes(input, catalogue));
}

/** What the page says of measures and records. In Chinese whatever the language, so that the bytes are those of the report alone. */
function pageNotes({ named }: ReportInput, { measures, types }: Catalogue): HtmlOptions {
  const lines = new Map(named.map(({ id, type, occurredOn }) => [id, `${occurredOn} ${types.get(type)?.label.zh ?? type} ${id}`]));
  return { labelOf: (code) => measures.get(code)?.label.zh ?? code, recordLine: (id) => lines.get(id) ?? id };
}
