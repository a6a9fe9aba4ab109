import { ExtractError } from '../extract-error.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
export function readDoc(bytes: Uint8Array): ExtractedDocument {
  throw new ExtractError('file-parser-failed', { size: bytes.length });
}
