import type { Scope } from '../core/report/theme-counts.ts';
import type { TagState } from './ports.ts';

/** States of the tags that are in scope. */
export const STATES_IN_SCOPE: Readonly<Record<Scope, readonly TagState[]>> = {
  confirmed: ['accepted', 'manual'],
  proposed: ['proposed'],
  all: ['proposed', 'accepted', 'manual'],
};
