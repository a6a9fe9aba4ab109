/**
 * Which finder this is: what is kept of its answers holds for no other. It is the hash of its source files, so that no change
 * of a rule or a list can be forgotten (a test tells what it has to be).
 */
export const FINDER_VERSION = '09e29962d106c2b7cf0d02e30d629ea85e9ee7a46f10b9a35ea3208ae002f5cd';
