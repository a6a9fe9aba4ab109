/** The kinds that headings are told apart by, in the order in which they were learned. */
export const HEADING_KINDS = [
  'analysis',
  'appendix',
  'body',
  'chronology',
  'conclusion',
  'family',
  'findings',
  'glossary',
  'good_practice',
  'introduction',
  'method',
  'narrative',
  'recommendations',
  'references',
  'terms',
  'topic',
] as const;
