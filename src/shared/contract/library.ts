import { z } from 'zod';
import { OPENING_WORK } from '../opening-work.ts';
import { databaseCall, listOf, nothing, shellCall } from './call.ts';

/** The most characters of a secret: more is a slip of the clipboard. */
const MOST_SECRET = 1000;

const secret = z.string().min(1).max(MOST_SECRET);

/** A library as the window knows it: by a name and an id that stands for its place. */
export const knownLibrary = z.object({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(80),
  /** The sample reviews: no passphrase, nothing of value in it. */
  isSample: z.boolean(),
});

/** A library as the window knows it. */
export type KnownLibrary = z.output<typeof knownLibrary>;

/** A folder that the person chose for a library: known by an id, shown by its own name. */
export const libraryFolder = z.object({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(255),
  /** Why a library should not be kept there; null where nothing speaks against it. */
  warning: z.string().nullable(),
});

/** A folder that the person chose for a library. */
export type LibraryFolder = z.output<typeof libraryFolder>;

/** Why a library was locked: a person asked, nobody was there, the computer went to sleep, or its process ended by itself. */
const lockReason = z.enum(['asked', 'idle', 'system', 'ended']);

/** Whether a library is open, and which. */
export const libraryState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('closed') }),
  z.object({ state: z.literal('open'), library: knownLibrary }),
  z.object({
    state: z.literal('locked'),
    library: knownLibrary,
    /** ISO 8601. */
    lockedAt: z.string(),
    why: lockReason,
  }),
]);

/** Whether a library is open, and which. */
export type LibraryState = z.output<typeof libraryState>;

/** Calls about the library as a whole. */
export const libraryCalls = {
  libraryState: shellCall(nothing, libraryState),
  /** Which Caselight this is. */
  about: databaseCall(nothing, z.object({ version: z.string() })),
  /** What Caselight is built from, with the licences, as the text that is shipped with it. */
  licences: databaseCall(nothing, z.object({ text: z.string() })),
  recentLibraries: databaseCall(
    nothing,
    z.object({
      libraries: listOf(
        knownLibrary.extend({
          openedAt: z.string().nullable(),
          /** What is risky about the folder that it lies in; null where nothing is. */
          warning: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Makes a library and opens it. The recovery code is given here and never again. */
  createLibrary: databaseCall(
    z.strictObject({
      name: z.string().trim().min(1).max(80),
      passphrase: secret,
      /** Who codes first. */
      person: z.string().trim().min(1).max(80),
      /** Id of the folder it goes into; without one that of Caselight's own. */
      folder: z.string().min(1).max(100).exactOptional(),
    }),
    z.object({ library: knownLibrary, recoveryCode: z.string() }),
  ),
  openLibrary: databaseCall(
    z.strictObject({
      id: z.string().min(1).max(100),
      secret,
      kind: z.enum(['passphrase', 'recovery-code']),
    }),
    z.object({ library: knownLibrary }),
  ),
  /** Opens the library of sample reviews, which is made the first time. Needs no passphrase. */
  openSamples: databaseCall(nothing, z.object({ library: knownLibrary })),
  /** Every check there is on the open library: pages, hashes, passages, the record of acts. */
  verifyLibrary: databaseCall(
    nothing,
    z.object({
      ok: z.boolean(),
      checks: listOf(
        z.object({
          name: z.string(),
          ok: z.boolean(),
          count: z.number(),
          problem: z.string().exactOptional(),
        }),
      ),
    }),
  ),
  /** Closes the library and ends the process that held its key; its name stays on the screen. */
  lockLibrary: shellCall(nothing, nothing),
  /** As lockLibrary, and goes back to the start. */
  closeLibrary: shellCall(nothing, nothing),
  /** Lets the person choose the folder of a new library; null where they chose none, and in a browser. */
  chooseLibraryFolder: shellCall(nothing, z.object({ folder: libraryFolder.nullable() })),
  /** Lets the person choose a library file; null where they chose none. */
  chooseLibrary: shellCall(nothing, z.object({ library: knownLibrary.nullable() })),
  /** Whether this computer has a key store of its own, and whether it remembers a library; never in a browser. */
  keyStore: shellCall(
    z.strictObject({ id: z.string().min(1).max(100) }),
    z.object({ isThere: z.boolean(), remembers: z.boolean() }),
  ),
  /** Lets the computer's key store remember the open library, so that it opens without its passphrase. */
  rememberLibrary: shellCall(z.strictObject({ passphrase: secret }), nothing),
  forgetLibrary: shellCall(z.strictObject({ id: z.string().min(1).max(100) }), nothing),
  /** Opens a library by what the key store remembers. */
  openRemembered: shellCall(
    z.strictObject({ id: z.string().min(1).max(100) }),
    z.object({ library: knownLibrary }),
  ),
  /** The person is there: sent now and then while they type or point. */
  stillHere: shellCall(nothing, nothing),
};

/** Events about the library as a whole. */
export const libraryEvents = {
  libraryChanged: libraryState,
  /** What takes its time while a library is being opened, as it begins. */
  openingLibrary: z.object({ work: z.enum(OPENING_WORK) }),
};
