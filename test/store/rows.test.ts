import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { disconnect, makeEncrypted } from '../../src/store/connection.ts';
import { openRows } from '../../src/store/rows.ts';
import { temporaryFolder } from './support/temporary-library.ts';

describe('single rows', () => {
  it('are read by one statement for each table, however many they are', () => {
    const connection = makeEncrypted(join(temporaryFolder(), 'a'), randomBytes(32));
    connection.exec('CREATE TABLE tag (id INTEGER PRIMARY KEY, note TEXT)');
    connection.exec('CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT)');
    connection.exec(`INSERT INTO tag (id, note) VALUES (1, 'one'), (2, 'two')`);
    connection.exec(`INSERT INTO document (id, name) VALUES (1, 'review')`);
    const prepare = vi.spyOn(connection, 'prepare');
    const rows = openRows(connection);
    const read = Array.from({ length: 100 }, (_, i) => rows.read('tag', (i % 3) + 1));
    expect(read.slice(0, 3)).toEqual([{ id: 1, note: 'one' }, { id: 2, note: 'two' }, undefined]);
    expect(rows.read('document', 1)).toEqual({ id: 1, name: 'review' });
    expect(prepare).toHaveBeenCalledTimes(2);
    disconnect(connection);
  });
});
