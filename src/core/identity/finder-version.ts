/**
 * Which finder this is: what is kept of its answers holds for no other. It is the hash of its source files, so that no change
 * of a rule or a list can be forgotten (a test tells what it has to be).
 */
export const FINDER_VERSION = '3108a15aa38be18d3f7a593341ca0428c0c433190c7ec1bda923a82dde33590c';
