import { describe, expect, it } from 'vitest';
import { riskOf } from '../../src/services/library-place.ts';

describe('riskOf', () => {
  it('knows folders that other programs keep the same on several computers', () => {
    for (const folder of [
      'C:\\Users\\Ana\\OneDrive - Northvale Council\\Reviews',
      '/Users/ana/Library/Mobile Documents/com~apple~CloudDocs',
      '/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive',
      '/home/ana/Dropbox (Work)/reviews',
      '/home/ana/Nextcloud',
      'D:\\Box\\reviews',
    ]) {
      expect([folder, riskOf(folder)]).toEqual([folder, 'cloud']);
    }
  });

  it('knows shares of other computers, by name and by file system', () => {
    expect(riskOf('\\\\server\\reviews')).toBe('network');
    expect(riskOf('//server/reviews')).toBe('network');
    for (const type of [0x6969, 0xff534d42, 0xfe534d42, 0x65735546]) {
      expect(riskOf('/mnt/reviews', type)).toBe('network');
    }
  });

  it('leaves others alone, though they sound alike', () => {
    for (const folder of [
      '/home/ana/reviews',
      'C:\\Users\\Ana\\Documents\\Boxed reviews',
      '/home/ana/megan',
      '\\\\?\\C:\\Users\\Ana',
      '/home/ana/my drives',
    ]) {
      expect([folder, riskOf(folder, 0xef53)]).toEqual([folder, null]);
    }
  });
});
