import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { shellCall } from './call.ts';
import { madeFile } from './reports.ts';

/** Calls that put files where the person chooses. */
export const fileCalls = {
  /** Asks where to save, and saves whole or not at all. `saved` is false where the person chose no place. */
  saveFile: shellCall(madeFile.strict(), z.object({ saved: z.boolean() }), {
    mostBytes: LIMITS.fileBytes,
  }),
};
