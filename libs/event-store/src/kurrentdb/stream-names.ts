import { UnfitEventError } from '../unfit-event-error.js';

/** How the ledger's streams are called on a server that others may use too. */
export class StreamNames {
  /** The product's: names as they are, all of which begin with `duty`. */
  static readonly duty = new StreamNames('', 'duty');

  /** `before` is put before a name; what all names on the server then begin with is `prefix`, and nobody else's do. */
  private constructor(readonly before: string, readonly prefix: string) {}

  /** Any names, with something before them: several ledgers can live on one server. */
  static within(prefix: string): StreamNames {
    return new StreamNames(prefix, prefix);
  }

  /** @throws UnfitEventError for a name that would not be told apart from others' streams. */
  toServer(name: string): string {
    const there = `${this.before}${name}`;
    if (!there.startsWith(this.prefix)) throw new UnfitEventError(`stream: on KurrentDB the name of ${name} must begin with ${this.prefix}`);
    return there;
  }

  fromServer(name: string): string {
    return name.slice(this.before.length);
  }
}
