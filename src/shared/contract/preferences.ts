import { z } from 'zod';
import { databaseCall, listOf, nothing } from './call.ts';

const person = z.object({
  name: z.string().trim().min(1).max(80),
  initials: z.string().trim().min(1).max(4),
});

/** What this computer remembers about how its people like to work. No case material. */
export const preferences = z.object({
  appearance: z.enum(['system', 'light', 'dark']),
  rows: z.enum(['roomy', 'dense']),
  /** Minutes without use after which the library locks. */
  lockMinutes: z.int().min(1).max(240),
  /** Whether single letters act at all. */
  singleKeys: z.boolean(),
  /** Keys that were changed, by act; null where the act's key is switched off. */
  keys: z.record(z.string().max(60), z.string().max(40).nullable()),
  people: listOf(person),
  /** Initials of who is coding now; null until somebody said so. */
  coding: z.string().max(4).nullable(),
});

/** What this computer remembers about how its people like to work. */
export type Preferences = z.output<typeof preferences>;

/** A fresh computer's preferences. */
export const FIRST_PREFERENCES: Preferences = {
  appearance: 'system',
  rows: 'dense',
  lockMinutes: 10,
  singleKeys: true,
  keys: {},
  people: [],
  coding: null,
};

/** Calls about preferences. */
export const preferenceCalls = {
  readPreferences: databaseCall(nothing, preferences),
  /** Keeps what is given and leaves the rest; gives all of them as they are now. */
  savePreferences: databaseCall(preferences.partial().strict(), preferences),
};

/** Events about preferences. */
export const preferenceEvents = { preferencesChanged: preferences };
