import { describe, expect, it } from 'vitest';
import type { CallName, InputOf, OutputOf } from '../../../src/shared/contract/contract.ts';
import { KeptAnswers } from '../../../src/renderer/src/data/kept-answers.ts';

/** Answers that count how often they were asked for: the number is the answer's. */
function counting() {
  const asked: string[] = [];
  const fail = { next: false };
  const answers = new KeptAnswers(
    <Name extends CallName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
      asked.push(`${name} ${JSON.stringify(input)}`);
      if (fail.next) return Promise.reject(new Error('refused'));
      return Promise.resolve<never>({ number: asked.length } as never);
    },
  );
  return { answers, asked, fail };
}

const CASES = ['cases', 'tags'];

describe('kept answers', () => {
  it('asks once for all who want the same, at once and later', async () => {
    const { answers, asked } = counting();
    const [one, other] = await Promise.all([
      answers.ask('listCases', '{}', CASES),
      answers.ask('listCases', '{}', ['cases']),
    ]);
    expect(one).toBe(other);
    expect(await answers.ask('listCases', '{}', [])).toBe(one);
    expect(answers.known('listCases', '{}', CASES)).toBe(one);
    expect(asked).toEqual(['listCases {}']);
  });

  it('knows nothing while an answer is on its way', async () => {
    const { answers } = counting();
    const asking = answers.ask('listCases', '{}', CASES);
    expect(answers.known('listCases', '{}', CASES)).toBeUndefined();
    await asking;
    expect(answers.known('listCases', '{}', CASES)).toBeDefined();
  });

  it('asks again once what it rests on has changed, and only then', async () => {
    const { answers, asked } = counting();
    const first = await answers.ask('listCases', '{}', CASES);
    answers.changed(['settings']);
    expect(await answers.ask('listCases', '{}', CASES)).toBe(first);
    answers.changed(['documents', 'tags']);
    expect(answers.known('listCases', '{}', CASES)).toBeUndefined();
    expect(answers.known('listCases', '{}', ['cases'])).toBe(first);
    expect(await answers.ask('listCases', '{}', CASES)).not.toBe(first);
    expect(asked).toHaveLength(2);
  });

  it('takes any change for one where nothing is said of what it rests on', async () => {
    const { answers, asked } = counting();
    await answers.ask('codebook', '{}', []);
    answers.changed(['settings']);
    await answers.ask('codebook', '{}', []);
    expect(asked).toHaveLength(2);
  });

  it('does not take an answer for new that was asked before a change came', async () => {
    const { answers, asked } = counting();
    const before = answers.ask('listCases', '{}', CASES);
    answers.changed(['cases']);
    const after = answers.ask('listCases', '{}', CASES);
    expect(await before).not.toBe(await after);
    expect(answers.known('listCases', '{}', CASES)).toBe(await after);
    expect(asked).toHaveLength(2);
  });

  it('gives the last answer to be shown while it is asked again', async () => {
    const { answers } = counting();
    expect(answers.last('listCases', '{}')).toBeUndefined();
    const first = await answers.ask('listCases', '{}', CASES);
    answers.changed(['cases']);
    expect(answers.last('listCases', '{}')).toBe(first);
    const asking = answers.ask('listCases', '{}', CASES);
    expect(answers.last('listCases', '{}')).toBe(first);
    expect(answers.known('listCases', '{}', CASES)).toBeUndefined();
    const next = await asking;
    expect(answers.last('listCases', '{}')).toBe(next);
    answers.forget();
    expect(answers.last('listCases', '{}')).toBeUndefined();
  });

  it('keeps no answer of a call that is not among them, and no refusal', async () => {
    const { answers, asked, fail } = counting();
    await answers.ask('listBackups', '{}', []);
    await answers.ask('listBackups', '{}', []);
    fail.next = true;
    await expect(answers.ask('listCases', '{}', CASES)).rejects.toThrow('refused');
    fail.next = false;
    await answers.ask('listCases', '{}', CASES);
    expect(asked).toHaveLength(4);
  });

  it('gives what was asked ahead once, to who asks while it is on its way or when it has come', async () => {
    const { answers, asked } = counting();
    const document = '{"documentId":1}';
    void answers.askAhead('readDocument', document);
    void answers.askAhead('readDocument', document);
    const first = await answers.ask('readDocument', document, []);
    expect(asked).toHaveLength(1);
    // It may have been decided in since, of which nobody is told who asks for it again.
    expect(answers.taken('readDocument', document, [])).toBeUndefined();
    expect(await answers.ask('readDocument', document, [])).not.toBe(first);
    expect(answers.last('readDocument', document)).toBeUndefined();
    void answers.askAhead('readDocument', document);
    await Promise.resolve();
    const come = answers.known('readDocument', document, []);
    expect(come).toBeDefined();
    expect(answers.taken('readDocument', document, [])).toBe(come);
    expect(answers.known('readDocument', document, [])).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  it('shows nothing that was asked ahead before a change', async () => {
    const { answers, asked } = counting();
    void answers.askAhead('readDocument', '{}');
    await Promise.resolve();
    answers.changed(['tags']);
    expect(answers.last('readDocument', '{}')).toBeUndefined();
    await answers.ask('readDocument', '{}', []);
    expect(asked).toHaveLength(2);
  });

  it('forgets all with the library', async () => {
    const { answers, asked } = counting();
    await answers.ask('listCases', '{}', CASES);
    const late = answers.ask('codebook', '{}', ['codebook']);
    answers.forget();
    await late;
    expect(answers.known('listCases', '{}', CASES)).toBeUndefined();
    expect(answers.known('codebook', '{}', ['codebook'])).toBeUndefined();
    await answers.ask('listCases', '{}', CASES);
    expect(asked).toHaveLength(3);
  });

  it('keeps the latest inputs of a call', async () => {
    const { answers, asked } = counting();
    for (const theme of [1, 2, 3, 4, 5, 6, 7]) {
      // One after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      await answers.ask('themeRules', `{"theme":"t${theme}"}`, ['codebook']);
    }
    expect(answers.known('themeRules', '{"theme":"t1"}', ['codebook'])).toBeUndefined();
    expect(answers.known('themeRules', '{"theme":"t7"}', ['codebook'])).toBeDefined();
    expect(asked).toHaveLength(7);
  });
});
