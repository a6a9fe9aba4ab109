import { z } from 'zod';

/** How words of reviews are to leave the library. Where neither is true, a file with an open flag of the identity guard does not leave: 'open-flags'. */
export const leaving = {
  /** Without what could tell who is meant. */
  isRedacted: z.boolean().exactOptional(),
  /** As they are: the person said so, and the audit says it. */
  withOpenFlags: z.boolean().exactOptional(),
};
