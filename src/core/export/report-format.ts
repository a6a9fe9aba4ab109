/** The formats in which a report is written. */
export const REPORT_FORMATS = ['csv', 'xlsx', 'json', 'html'] as const;

/** A format in which a report is written. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
