/** Written into the header of every library file: 'CsLt'. */
export const APPLICATION_ID = 0x43734c74;
