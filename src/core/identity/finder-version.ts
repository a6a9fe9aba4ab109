/**
 * Which finder this is: what is kept of its answers holds for no other. It is the hash of its source files, so that no change
 * of a rule or a list can be forgotten (a test tells what it has to be).
 */
export const FINDER_VERSION = 'ca3a470922cfec0347bcf5e08d37af1f3ee8ab9187fa9a289890dbc20477ed49';
