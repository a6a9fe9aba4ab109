import type { z } from 'zod';
import type { Calls } from './answer-call.ts';
import { briefCalls } from './briefs.ts';
import { caseCalls, caseEvents } from './cases.ts';
import { exportCalls } from './exporting.ts';
import { fileCalls } from './files.ts';
import { importCalls, importEvents } from './importing.ts';
import { learningCalls } from './learning.ts';
import { libraryCalls, libraryEvents } from './library.ts';
import { preferenceCalls, preferenceEvents } from './preferences.ts';
import { readingCalls } from './reading.ts';
import { redactionCalls } from './redacting.ts';
import { reportCalls, reportEvents } from './reports.ts';
import { safetyCalls } from './safety.ts';
import { retentionCalls } from './retention.ts';
import { savedSearchCalls } from './saved-searches.ts';
import { searchCalls } from './searching.ts';
import { resultTaggingCalls } from './tagging-results.ts';
import { taggingCalls, taggingEvents } from './tagging.ts';
import { themeCalls, themeEvents } from './themes.ts';

/** Everything the window may ask for: one entry a call. `window.caselight` has these and nothing else. */
export const CALLS = {
  ...libraryCalls,
  ...preferenceCalls,
  ...caseCalls,
  ...importCalls,
  ...readingCalls,
  ...taggingCalls,
  ...searchCalls,
  ...resultTaggingCalls,
  ...savedSearchCalls,
  ...themeCalls,
  ...learningCalls,
  ...reportCalls,
  ...exportCalls,
  ...redactionCalls,
  ...briefCalls,
  ...fileCalls,
  ...safetyCalls,
  ...retentionCalls,
};

/** Everything the window is told without asking. */
export const EVENTS = {
  ...libraryEvents,
  ...preferenceEvents,
  ...caseEvents,
  ...importEvents,
  ...taggingEvents,
  ...themeEvents,
  ...reportEvents,
};

/** Names of calls. */
export type CallName = keyof typeof CALLS;
/** Names of events. */
export type EventName = keyof typeof EVENTS;

/** What a call takes, as code sees it. */
export type InputOf<Name extends CallName> = z.output<(typeof CALLS)[Name]['input']>;
/** What a call gives. */
export type OutputOf<Name extends CallName> = z.output<(typeof CALLS)[Name]['output']>;
/** What an event tells. */
export type EventOf<Name extends EventName> = z.output<(typeof EVENTS)[Name]>;

/** The calls that the database process answers, and those that the shell does. */
export type DatabaseCallName = {
  [Name in CallName]: (typeof CALLS)[Name]['at'] extends 'database' ? Name : never;
}[CallName];

/** The calls that the database process answers. */
export const DATABASE_CALLS: Calls = Object.fromEntries(
  Object.entries(CALLS).filter(([, call]) => call.at === 'database'),
);

/** Whether this is the name of a call. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(CALLS, name);
}

/** Whether this is the name of an event. */
export function isEventName(name: unknown): name is EventName {
  return typeof name === 'string' && Object.hasOwn(EVENTS, name);
}
