import { z } from 'zod';
import type { Answer } from './answer.ts';
import { databaseCall, listOf, nothing } from './call.ts';
import { importId } from './importing.ts';
import { knownLibrary, libraryFolder } from './library.ts';

/** What the database process is started with. */
export const databaseProcessData = z.strictObject({
  /** The folder that holds `out` and `resources`. */
  root: z.string(),
  softwareVersion: z.string(),
  /** A library file named when Caselight was started, offered first. */
  library: z.string().exactOptional(),
});

/** What the database process is started with. */
export type DatabaseProcessData = z.output<typeof databaseProcessData>;

/**
 * Orders that only the shell gives the database process, never the window: they name paths, which
 * the person chose in a dialog.
 */
export const ORDERS = {
  importPaths: databaseCall(z.strictObject({ paths: listOf(z.string()) }), z.object({ importId })),
  knowLibrary: databaseCall(
    z.strictObject({ path: z.string() }),
    z.object({ library: knownLibrary }),
  ),
  knowFolder: databaseCall(
    z.strictObject({ path: z.string() }),
    z.object({ folder: libraryFolder }),
  ),
  backUpTo: databaseCall(z.strictObject({ folder: z.string() }), nothing),
  /** The key of the open library, in base64, for the computer's key store; the passphrase proves that it may be had. */
  keyOfOpen: databaseCall(
    z.strictObject({ passphrase: z.string() }),
    z.object({ id: z.string(), key: z.string() }),
  ),
  /** Opens a library by a key that the key store remembers. */
  openByKey: databaseCall(
    z.strictObject({ id: z.string(), key: z.string() }),
    z.object({ library: knownLibrary }),
  ),
  /** Stops what runs, closes the library and overwrites its key. */
  close: databaseCall(nothing, nothing),
};

/** To the database process. */
export interface ToDatabase {
  readonly id: number;
  readonly kind: 'call' | 'order';
  readonly name: string;
  readonly input: unknown;
}

/** From the database process. */
export type FromDatabase =
  | { readonly id: number; readonly answer: Answer }
  | { readonly event: string; readonly payload: unknown };

/** Why a parse process ended: it ran out of memory, or whatever else. */
export type ParseProcessEnd = 'memory' | 'failed';

/** From the database process to Electron's main: start a parse process by that number, pass a message on to it, end it. */
export type ParseProcessOrder =
  | { readonly parseProcess: number; readonly act: 'start' | 'end' }
  | { readonly parseProcess: number; readonly act: 'pass'; readonly message: unknown };

/** From Electron's main to the database process: what the parse process of that number says, and that it has ended. */
export type ParseProcessNews<Message = unknown> =
  | { readonly parseProcess: number; readonly message: Message }
  | { readonly parseProcess: number; readonly ended: ParseProcessEnd };
