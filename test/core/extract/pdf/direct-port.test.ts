import { describe, expect, it } from 'vitest';
import { DirectPort } from '../../../../src/core/extract/pdf/direct-port.ts';

interface Heard {
  readonly chunk: { readonly items?: readonly string[]; readonly length?: number };
}

async function heard(message: object, after: () => void): Promise<unknown> {
  const port = new DirectPort();
  return await new Promise((resolve) => {
    port.addEventListener('message', ({ data }) => resolve(data));
    port.postMessage(message);
    after();
  });
}

describe('DirectPort', () => {
  it('hands a message over as it is, once the sender has done', async () => {
    const message = { action: 'a', data: { some: 'thing' } };
    let done = false;
    const got = await heard(message, () => (done = true));
    expect(got).toBe(message);
    expect(done).toBe(true);
  });

  it('keeps the items of a text chunk that its sender goes on with', async () => {
    const chunk = { items: ['first'] };
    const got = (await heard({ chunk }, () => (chunk.items = []))) as Heard;
    expect(got.chunk.items).toEqual(['first']);
  });

  it('hands no drawing orders over', async () => {
    const chunk = { fnArray: [1, 2], argsArray: [[], []], length: 2, lastChunk: true };
    const got = await heard({ chunk }, () => undefined);
    expect(got).toEqual({ chunk: { fnArray: [], argsArray: [], length: 0, lastChunk: true } });
  });

  it('stops at the sign of a listener', () => {
    const port = new DirectPort();
    const ends = new AbortController();
    port.addEventListener('message', () => expect.fail('heard'), { signal: ends.signal });
    ends.abort();
    port.postMessage({});
  });
});
