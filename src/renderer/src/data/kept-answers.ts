import type { CallName, EventOf, InputOf, OutputOf } from '../../../shared/contract/contract.ts';

/** Calls whose answers are kept: they only read the library, and whatever changes what they say is told by `dataChanged`. */
const KEPT: ReadonlySet<CallName> = new Set<CallName>([
  'codebook',
  'compareSearches',
  'keywordsInContext',
  'learnedFromDecisions',
  'listCases',
  'listDocuments',
  'offerSameCases',
  'report',
  'reportQuotes',
  'savedSearches',
  'searchLibrary',
  'themeCounts',
  'themeRules',
]);

/**
 * Calls that are asked ahead, and whose answer is given once: what is decided in a document is not told to who reads it, so that
 * whoever opens it again must ask again.
 */
const GIVEN_ONCE: ReadonlySet<CallName> = new Set<CallName>(['readDocument']);

/** Answers kept of each call, for its latest inputs. */
const MOST = 6;

interface Kept<Name extends CallName> {
  readonly answer: Promise<OutputOf<Name>>;
  readonly isCome: boolean;
  /** The answer once it has come, until then the one before it. */
  readonly value?: OutputOf<Name>;
  /** The number of the last change when it was asked. */
  readonly askedAt: number;
}

type Ask = <Name extends CallName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;

/**
 * Answers of the library as they were given last, so that a room that is come back to, and several that
 * want the same, ask nothing while nothing has changed. Two who ask the same at once share one question.
 */
export class KeptAnswers {
  readonly #ask: Ask;
  /** By call, then by input; the latest asked last. */
  #kept: { [Name in CallName]?: Map<string, Kept<Name>> } = {};
  readonly #changedAt = new Map<string, number>();
  #changes = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** To be told of every change before those who ask again because of it. */
  changed(what: EventOf<'dataChanged'>['what']): void {
    this.#changes += 1;
    for (const name of GIVEN_ONCE) this.#kept[name]?.clear();
    for (const one of what) this.#changedAt.set(one, this.#changes);
  }

  /** Another library, or none: nothing that was read may stay. */
  forget(): void {
    this.#changes += 1;
    this.#kept = {};
  }

  /**
   * What was answered, where it still holds: nothing that it rests on has changed since it was asked, or nothing at all
   * where `restsOn` is empty.
   *
   * @param key The input as JSON.
   * @param restsOn What `dataChanged` tells of.
   */
  known<Name extends CallName>(
    name: Name,
    key: string,
    restsOn: readonly string[],
  ): OutputOf<Name> | undefined {
    const fresh = this.#fresh(name, key, restsOn);
    return fresh?.isCome === true ? fresh.value : undefined;
  }

  /** What was answered last, whether or not it still holds: to be shown while it is asked again. */
  last<Name extends CallName>(name: Name, key: string): OutputOf<Name> | undefined {
    return this.#kept[name]?.get(key)?.value;
  }

  /** As `known`; an answer that is given once is known no longer then. */
  taken<Name extends CallName>(
    name: Name,
    key: string,
    restsOn: readonly string[],
  ): OutputOf<Name> | undefined {
    const known = this.known(name, key, restsOn);
    if (known !== undefined) this.#given(name, key);
    return known;
  }

  /** Asks what will be asked in a moment, unless the same has been asked and still holds. */
  askAhead<Name extends CallName>(name: Name, key: string): Promise<OutputOf<Name>> {
    const fresh = this.#fresh(name, key, []);
    if (fresh !== undefined) return fresh.answer;
    const answer = this.#ask(name, JSON.parse(key));
    this.#keep(name, key, answer);
    return answer;
  }

  /** Asks, unless the same has been asked and still holds. Throws CallProblem, which is not kept. */
  ask<Name extends CallName>(
    name: Name,
    key: string,
    restsOn: readonly string[],
  ): Promise<OutputOf<Name>> {
    const fresh = this.#fresh(name, key, restsOn);
    if (fresh !== undefined) {
      this.#given(name, key);
      return fresh.answer;
    }
    // The key is the input: data of calls is plain.
    const answer = this.#ask(name, JSON.parse(key));
    if (KEPT.has(name)) this.#keep(name, key, answer);
    return answer;
  }

  #given(name: CallName, key: string): void {
    if (GIVEN_ONCE.has(name)) this.#kept[name]?.delete(key);
  }

  #fresh<Name extends CallName>(
    name: Name,
    key: string,
    restsOn: readonly string[],
  ): Kept<Name> | undefined {
    const kept = this.#kept[name]?.get(key);
    if (kept === undefined) return undefined;
    const changedAt =
      restsOn.length === 0
        ? this.#changes
        : Math.max(...restsOn.map((one) => this.#changedAt.get(one) ?? 0));
    return changedAt <= kept.askedAt ? kept : undefined;
  }

  #keep<Name extends CallName>(name: Name, key: string, answer: Promise<OutputOf<Name>>): void {
    const all = (this.#kept[name] ??= new Map());
    const last = all.get(key)?.value;
    const asked = {
      answer,
      askedAt: this.#changes,
      isCome: false,
      ...(last !== undefined && { value: last }),
    };
    all.delete(key);
    all.set(key, asked);
    for (const oldest of all.keys()) {
      if (all.size <= MOST) break;
      all.delete(oldest);
    }
    const isStill = (): boolean => all.get(key) === asked;
    answer.then(
      (value) => isStill() && all.set(key, { ...asked, isCome: true, value }),
      () => isStill() && all.delete(key),
    );
  }
}
