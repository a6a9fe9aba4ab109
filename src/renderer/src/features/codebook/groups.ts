import type { ThemeGroup } from '../../../../core/themes/codebook.ts';

/** The four groups of themes, in the order in which they are shown. */
export const GROUPS: readonly { readonly group: ThemeGroup; readonly name: string }[] = [
  { group: 'practice', name: 'Practice' },
  { group: 'family', name: 'Family' },
  { group: 'child', name: 'Child' },
  { group: 'system', name: 'System' },
];
