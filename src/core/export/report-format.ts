/** The formats in which a report is written. */
export const REPORT_FORMATS = ['csv', 'xlsx', 'json', 'html'] as const;

/** A format in which a report is written. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The formats in which tables of data are written. */
export const TABLES_FORMATS = ['csv', 'xlsx', 'json'] as const;

/** A format in which tables of data are written. */
export type TablesFormat = (typeof TABLES_FORMATS)[number];
