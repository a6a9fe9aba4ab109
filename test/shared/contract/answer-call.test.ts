import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerCall } from '../../../src/shared/contract/answer-call.ts';
import { databaseCall } from '../../../src/shared/contract/call.ts';

const calls = {
  count: databaseCall(z.strictObject({ of: z.string() }), z.object({ n: z.int() })),
};
const answered = (given: unknown, input: unknown = { of: 'tags' }, name = 'count') =>
  answerCall(calls, { count: () => given }, name, input);

describe('an answer to a call', () => {
  it('holds what the call says and nothing beside it', async () => {
    const answer = await answered({ n: 3, subject: 'Baby Rowan' });
    expect(answer).toEqual({ ok: true, value: { n: 3 } });
  });

  it.each([{ n: 'Baby Rowan' }, { n: 1.5 }, {}, null, 'Baby Rowan'])(
    'is a fault of ours, and says nothing of it, where it would be %j',
    async (given) => {
      const answer = await answered(given);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
      expect(JSON.stringify(answer)).not.toContain('Rowan');
    },
  );

  it('is no to another input or another name, and the handler is not asked', async () => {
    const refused = { ok: false, problem: { code: 'bad-input' } };
    expect(await answered({ n: 3 }, { of: 3 })).toMatchObject(refused);
    expect(await answered({ n: 3 }, { of: 'tags', more: 1 })).toMatchObject(refused);
    expect(await answered({ n: 3 }, { of: 'tags' }, 'toString')).toMatchObject(refused);
  });
});
