/**
 * Which finder this is: what is kept of its answers holds for no other. It is the hash of its source files, so that no change
 * of a rule or a list can be forgotten (a test tells what it has to be).
 */
export const FINDER_VERSION = 'b91c746c38238cac9163af9b182ea51bbb639a3fe483a90ef9252b05c447531e';
