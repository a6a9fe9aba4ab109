/**
 * Which finder this is: what is kept of its answers holds for no other. It is the hash of its source files, so that no change
 * of a rule or a list can be forgotten (a test tells what it has to be).
 */
export const FINDER_VERSION = '1393de98d7fbd3701f5e9cf20d593697295edf6bed74158f27a95554fe414bee';
