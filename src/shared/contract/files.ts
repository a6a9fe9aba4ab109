import { z } from 'zod';
import { MEGABYTE, MOST_MEGABYTES } from '../../core/extract/size-limit.ts';
import { shellCall } from './call.ts';
import { madeFile } from './made-file.ts';

/** Calls that put files where the person chooses. */
export const fileCalls = {
  /** Asks where to save, and saves whole or not at all. `saved` is false where the person chose no place. */
  saveFile: shellCall(madeFile.strict(), z.object({ saved: z.boolean() }), {
    mostBytes: MOST_MEGABYTES * MEGABYTE,
  }),
};
