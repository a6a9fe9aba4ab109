import { describe, expect, it } from 'vitest';
import { extractDocuments } from '../../../../src/core/extract/extract-document.ts';
import type { ExtractedDocument } from '../../../../src/core/extract/extracted-document.ts';
import { zipOf } from '../../../hostile/hostile-zip.ts';
import { p, wordFile } from '../docx/word-file.ts';

interface Part {
  readonly type: string;
  readonly name?: string;
  readonly content: string | Uint8Array;
}

const HEAD =
  'From: Ann Example <ann@a.example>\r\nTo: b@b.example\r\nSubject: =?utf-8?Q?Review_=E2=80=93_Child_Q?=\r\nMessage-ID: <1@a.example>\r\nMIME-Version: 1.0\r\n';

function mail(...parts: readonly Part[]): Uint8Array {
  const written = parts.map(({ type, name, content }) => {
    const encoded = Buffer.from(content).toString('base64').replace(/.{76}/gu, '$&\r\n');
    const disposition =
      name === undefined ? '' : `Content-Disposition: attachment; filename="${name}"\r\n`;
    // A mail inside a mail stands as it is (RFC 2046, 5.2.1).
    return type === 'message/rfc822'
      ? `Content-Type: ${type}\r\n\r\n${Buffer.from(content).toString('latin1')}`
      : `Content-Type: ${type}\r\n${disposition}Content-Transfer-Encoding: base64\r\n\r\n${encoded}`;
  });
  const boundary = `b${Math.max(0, ...parts.map(({ content }) => content.length))}`;
  return new Uint8Array(
    Buffer.from(
      `${HEAD}Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${written.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`,
      'latin1',
    ),
  );
}

async function read(bytes: Uint8Array): Promise<readonly ExtractedDocument[]> {
  return await extractDocuments(bytes, { fileName: 'mail.eml' });
}

async function code(bytes: Uint8Array): Promise<unknown> {
  return await read(bytes).then(
    (documents) => documents.map(({ kind }) => kind).join(' '),
    (error: unknown) => (error instanceof Error ? error.message : error),
  );
}

const word: Part = {
  type: 'application/octet-stream',
  name: 'Review.docx',
  content: wordFile({ body: p('Child Q was seen at home.') }),
};
const rtf: Part = { type: 'application/rtf', name: 'Notes.rtf', content: '{\\rtf1 Notes.\\par}' };
const covering: Part = {
  type: 'text/plain; charset=utf-8',
  content: 'Please find it attached.\r\n',
};
const long = 'The panel met on Tuesday and agreed what it would ask of each agency. '.repeat(15);

describe('the documents of a mail', () => {
  it('are its attachments; a covering note is none', async () => {
    const documents = await read(mail(covering, word, rtf));
    expect(documents.map(({ kind }) => kind)).toEqual(['docx', 'rtf']);
    expect(documents.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('begin with its own text where that says more', async () => {
    const [body, attached] = await read(mail({ ...covering, content: long }, word));
    expect(body).toMatchObject({ kind: 'text', properties: { title: 'Review – Child Q' } });
    // Its bytes are its own: an attachment that is erased is not in them.
    expect(body?.part?.fileName).toBe('mail.eml, message');
    expect(new TextDecoder().decode(body?.part?.bytes)).toBe(
      body?.blocks.map(({ text }) => text).join('\n'),
    );
    for (const { text, runs } of body?.blocks ?? []) {
      const original = new TextDecoder().decode(body?.part?.bytes);
      for (const { at, length, sourceAt } of runs)
        expect(original.slice(sourceAt, sourceAt + length)).toBe(text.slice(at, at + length));
    }
    expect(attached?.kind).toBe('docx');
    const quoted = `See attached.\r\n\r\n-----Original Message-----\r\n${long}`;
    expect(await code(mail({ ...covering, content: quoted }, word))).toBe('docx');
  });

  it('are its text alone where nothing is attached, with headings where it is formatted', async () => {
    expect(await code(mail(covering))).toBe('email');
    const html = '<html><body><h2>Findings</h2><p>The child was not seen.</p></body></html>';
    const [document] = await read(mail({ type: 'text/html; charset=utf-8', content: html }));
    expect(document?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Findings'],
      ['paragraph', 'The child was not seen.'],
    ]);
  });

  it('name nobody: addresses are not taken over', async () => {
    const documents = await read(mail({ ...covering, content: long }, word));
    expect(JSON.stringify(documents)).not.toMatch(/example/u);
  });

  it('are found in forwarded mails', async () => {
    const inner = mail(covering, word);
    expect(await code(mail(covering, { type: 'message/rfc822', content: inner }, rtf))).toBe(
      'docx rtf',
    );
    const file = { type: 'application/octet-stream', name: 'fwd.eml', content: inner };
    expect(await code(mail(covering, file))).toBe('docx');
  });
});

describe('attachments that are not read', () => {
  const scan: Part = {
    type: 'image/png',
    name: 'scan.png',
    content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
  };
  const invitation: Part = { type: 'text/calendar', name: 'i.ics', content: 'BEGIN:VCALENDAR' };

  it('are told of, unless nobody would miss them', async () => {
    const [first] = await read(mail(covering, scan, word));
    expect(first?.warnings).toEqual([{ code: 'attachments-left-out', pages: [] }]);
    const [other] = await read(mail(covering, invitation, word));
    expect(other?.warnings).toEqual([]);
  });

  it('are the reason where there is nothing else', async () => {
    expect(await code(mail(covering, scan))).toBe('file-kind-unsupported');
  });

  it('spoil the mail where they are traps', async () => {
    const bomb = wordFile({ body: '', others: { 'word/document.xml': new Uint8Array(60e6) } });
    expect(await code(mail(covering, word, { ...word, content: bomb }))).toBe('file-unsafe');
    const inner = { ...word, content: zipOf({ 'a.zip': zipOf({ a: 'x' }) }) };
    expect(await code(mail(covering, word, inner))).toBe('file-unsafe');
  });
});

describe('mails that are damaged or traps', () => {
  it('mails inside mails, and parts inside parts', async () => {
    let nested = mail(word);
    for (let i = 0; i < 5; i += 1) nested = mail({ type: 'message/rfc822', content: nested });
    expect(await code(nested)).toBe('file-unsafe');
    const deep = Array.from(
      { length: 300 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    expect(await code(new TextEncoder().encode(HEAD + deep.join('')))).toBe('file-unsafe');
  });

  it('too many attachments', async () => {
    expect(await code(mail(...Array.from({ length: 101 }, () => rtf)))).toBe('file-too-hungry');
    const parts = `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n\r\nx\r\n'.repeat(20_001)}`;
    expect(await code(new TextEncoder().encode(HEAD + parts))).toBe('file-too-hungry');
  });

  it('an attachment cut short is damaged, a mail without text empty', async () => {
    const whole = mail(covering, word);
    expect(await code(whole.subarray(0, whole.length - 400))).toBe('file-damaged');
    expect(await code(new TextEncoder().encode(`${HEAD}\r\n`))).toBe('file-empty');
  });
});
