import { z } from 'zod';
import { databaseCall, listOf, nothing, rowId } from './call.ts';

const person = z.object({
  id: rowId,
  name: z.string(),
  /** Two letters or three, made from the name. */
  initials: z.string(),
});

/** A person who codes in the open library. */
export type Person = z.output<typeof person>;

const changeable = z.object({
  appearance: z.enum(['system', 'light', 'dark']),
  rows: z.enum(['roomy', 'dense']),
  /** Minutes without use after which the library locks. */
  lockMinutes: z.int().min(1).max(240),
  /** Whether single letters act at all. */
  singleKeys: z.boolean(),
  /** Keys that were changed, by act; null where the act's key is switched off. */
  keys: z.record(z.string().max(40), z.string().max(24).nullable()),
  /** Whether confidences are shown as decisions in this library have moved them. */
  learning: z.boolean(),
  /** How many backups are kept. */
  backupsKept: z.int().min(1).max(100),
  /** For how many days backups may still hold what was erased. */
  daysInBackups: z.int().min(0).max(365),
  /** Whether the window's content is hidden from pictures of the screen while other programs are in front. */
  hideWhenAway: z.boolean(),
  /** Columns of the list of cases; null for the usual ones. */
  caseColumns: listOf(z.string().regex(/^[A-Za-z]{1,40}$/)).nullable(),
  /** What the list of cases is ordered by; null for the usual. */
  caseOrder: z.strictObject({ by: z.string().max(40), isDown: z.boolean() }).nullable(),
  /** Pairs of cases that somebody said are not one review: "12 31". */
  notTheSame: listOf(z.string().regex(/^[1-9]\d* [1-9]\d*$/)),
  /** Whether searches look for the field's other ways of saying the same. */
  fieldWords: z.boolean(),
  /** Ways of saying something that are never searched for unless typed; see `off` of a search. */
  fieldWordsOff: listOf(z.string().min(1).max(200)),
});

/**
 * How the people of the open library like to work. Without one, how this computer's last one looked:
 * the start and the locked page have an appearance too.
 */
export const preferences = changeable.extend({
  people: listOf(person),
  /** Id of who is coding now; null until somebody said so. */
  coding: rowId.nullable(),
});

/** How the people of the open library like to work. */
export type Preferences = z.output<typeof preferences>;

/** What of them can be changed by `savePreferences`. */
export type ChangeablePreferences = z.output<typeof changeable>;

/** A fresh computer's preferences. */
export const FIRST_PREFERENCES: Preferences = {
  appearance: 'system',
  rows: 'dense',
  lockMinutes: 10,
  singleKeys: true,
  keys: {},
  learning: true,
  backupsKept: 10,
  daysInBackups: 30,
  hideWhenAway: true,
  caseColumns: null,
  caseOrder: null,
  notTheSame: [],
  fieldWords: true,
  fieldWordsOff: [],
  people: [],
  coding: null,
};

const personName = z.string().trim().min(1).max(80);

/** Calls about preferences and people. */
export const preferenceCalls = {
  readPreferences: databaseCall(nothing, preferences),
  /** How many decisions carry whose name. No preference: it changes with each decision, and the whole window knows its preferences. */
  decisionsByPerson: databaseCall(
    nothing,
    z.object({ people: listOf(z.object({ id: rowId, decisions: z.int().nonnegative() })) }),
  ),
  /** Keeps what is given and leaves the rest; gives all of them as they are now. Each is an act that can be undone, but columns and order. */
  savePreferences: databaseCall(changeable.partial().strict(), preferences),
  addPerson: databaseCall(z.strictObject({ name: personName }), nothing),
  renamePerson: databaseCall(z.strictObject({ id: rowId, name: personName }), nothing),
  /** Who codes from now on. */
  switchPerson: databaseCall(z.strictObject({ id: rowId }), nothing),
};

/** Events about preferences. */
export const preferenceEvents = { preferencesChanged: preferences };
