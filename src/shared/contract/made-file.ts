import { z } from 'zod';
import { byteArray } from './call.ts';

/** A file made for the person, to be saved where they choose. */
export const madeFile = z.object({
  fileName: z.string().min(1).max(200),
  bytes: byteArray,
});
