declare module 'word-extractor' {
  /** What the tests use of word-extractor 1.0.4. */
  export default class WordExtractor {
    extract(file: Buffer): Promise<{
      getBody(options: { filterUnicode: boolean }): string;
      getFootnotes(options: { filterUnicode: boolean }): string;
    }>;
  }
}
