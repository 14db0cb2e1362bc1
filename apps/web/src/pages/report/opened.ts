/** What is open at the side of the report: a figure, or the records that words are drawn from. */
export type Opened = { kind: 'figure'; measure: string } | { kind: 'words'; words: string; records: readonly string[]; against?: boolean };
