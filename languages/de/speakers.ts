import type { Speaker } from './floor.ts';

/** How many are remembered; pronouns and frameless speech look no further back. */
const REMEMBERED = 40;

/** How many may wait to be worked out, since each may have to look at those before it. */
const WAITING = 32;

/**
 * Whoever spoke or was spoken of, latest first. Most sentences are never looked back at, so who they are about is worked
 * out only for whoever looks that far.
 */
export class Speakers implements Iterable<Speaker> {
  static readonly nobody = new Speakers([], undefined);

  readonly #older: Speakers | undefined;
  readonly #waiting: number;
  #speakers: readonly Speaker[] | (() => readonly Speaker[]);

  private constructor(
    speakers: readonly Speaker[] | (() => readonly Speaker[]),
    older: Speakers | undefined,
  ) {
    this.#speakers = speakers;
    this.#older = older;
    this.#waiting = (older ? older.#waiting : 0) + (typeof speakers === 'function' ? 1 : 0);
  }

  /** With these before all others, latest first. */
  and(speakers: readonly Speaker[] | (() => readonly Speaker[])): Speakers {
    if (typeof speakers !== 'function' && speakers.length === 0) return this;
    return new Speakers(speakers, this.#waiting < WAITING ? this : this.#settled());
  }

  *[Symbol.iterator](): Generator<Speaker, void> {
    let left = REMEMBERED;
    for (const link of this.#links())
      for (const speaker of link.#read()) {
        if (left === 0) return;
        left--;
        yield speaker;
      }
  }

  *#links(): Generator<Speakers, void> {
    yield this;
    for (let at = this.#older; at; at = at.#older) yield at;
  }

  #read(): readonly Speaker[] {
    if (typeof this.#speakers === 'function') this.#speakers = this.#speakers();
    return this.#speakers;
  }

  /** The same with everybody worked out, the oldest first, so that none has to go back through all. */
  #settled(): Speakers {
    const links = [...this.#links()];
    for (const link of links.toReversed()) link.#read();
    return Speakers.nobody.and([...this]);
  }
}

/** The first of them that fits; undefined for none. */
export function firstOf<One>(all: Iterable<One>, fits: (one: One) => boolean): One | undefined {
  for (const one of all) if (fits(one)) return one;
  return undefined;
}
