import {
  messages,
  type ParserOptions,
  PGlite,
  parse,
  protocol,
  type QueryOptions,
  type Results,
} from "@electric-sql/pglite";

const { serialize } = protocol;

/** A statement that PostgreSQL knows by name. */
interface Planned {
  name: string;
  /** PostgreSQL's types of its values. */
  types: number[];
  /** What its rows look like; none where it gives none. */
  shape: messages.RowDescriptionMessage[];
  /** By `Date.now()`. */
  since: number;
}

/** What the application asks again and again are some fifty statements; one in memory takes some 100 kB. */
const MOST_PLANNED = 64;
/** A plan for a table that was empty is none for one that is full, and nothing else plans anew as a table grows. */
const FRESH_MS = 60_000;
/** What its tables were may have changed, and it itself be gone: it is not to be found again as it is. */
const STALE_CODES: ReadonlySet<string | undefined> = new Set(["0A000", "26000"]);
/** In UTF-16 units. A longer one writes many rows, and never comes again. */
const LONGEST = 10_000;

const joined = (parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const isShape = (message: messages.BackendMessage): message is messages.RowDescriptionMessage =>
  message.name === "rowDescription";

/**
 * The embedded database, which reads and plans a statement once and not each time: with statements as they are here that
 * is two thirds of their time. What is asked in a transaction is planned each time, as PGlite does.
 */
export class PlanningPGlite extends PGlite {
  readonly #parsers = new WeakMap<ParserOptions, PGlite["parsers"]>();
  /** By their text, the one that was not asked for longest first. */
  readonly #planned = new Map<string, Planned>();
  #last = 0;

  /** @throws DatabaseError */
  override async query<Row>(
    sql: string,
    values: unknown[] = [],
    options: QueryOptions = {},
  ): Promise<Results<Row>> {
    // While it opens it asks itself.
    const isPlanned = this.ready && sql.length <= LONGEST && !options.blob;
    if (!isPlanned) return await super.query<Row>(sql, values, options);
    return await this._runExclusiveTransaction(() =>
      this._runExclusiveQuery(() => this.#run<Row>(sql, values, options)),
    );
  }

  async #run<Row>(sql: string, values: unknown[], options: QueryOptions): Promise<Results<Row>> {
    const { name, types, shape } = await this.#plan(sql);
    const written = values.map((value, at) => {
      if (value === null || value === undefined) return null;
      const type = types[at] ?? 0;
      const serializer = options.serializers?.[type] ?? this.serializers[type];
      return serializer ? serializer(value) : String(value);
    });
    try {
      const found = await this.#send(
        serialize.bind({ statement: name, values: written }),
        serialize.execute({}),
      );
      await this.syncToFs();
      const parsers = this.#parsersWith(options.parsers);
      const { parsers: _, ...rest } = options;
      const [result] = parse.parseResults([...shape, ...found], parsers, rest);
      return result as Results<Row>;
    } catch (error) {
      const isStale = error instanceof messages.DatabaseError && STALE_CODES.has(error.code);
      if (isStale) await this.#forget(sql);
      throw error;
    }
  }

  /** PGlite puts its own and those that are given together for every statement, which takes as long as to read its rows. */
  #parsersWith(given: ParserOptions | undefined): PGlite["parsers"] {
    if (!given) return this.parsers;
    const known = this.#parsers.get(given) ?? { ...this.parsers, ...given };
    this.#parsers.set(given, known);
    return known;
  }

  async #plan(sql: string): Promise<Planned> {
    let planned = this.#planned.get(sql);
    if (planned && Date.now() - planned.since > FRESH_MS) {
      await this.#forget(sql);
      planned = undefined;
    }
    this.#planned.delete(sql);
    planned ??= await this.#prepare(sql);
    this.#planned.set(sql, planned);
    const [oldest] = this.#planned.size > MOST_PLANNED ? this.#planned.keys() : [];
    if (oldest !== undefined) await this.#forget(oldest);
    return planned;
  }

  async #prepare(sql: string): Promise<Planned> {
    this.#last += 1;
    const name = `planned_${this.#last}`;
    const told = await this.#send(
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: "S", name }),
    );
    const types = parse.parseDescribeStatementResults(told);
    return { name, types, shape: told.filter(isShape), since: Date.now() };
  }

  async #forget(sql: string): Promise<void> {
    const name = this.#planned.get(sql)?.name;
    this.#planned.delete(sql);
    if (name !== undefined) await this.#send(serialize.close({ type: "S", name }));
  }

  async #send(...parts: Uint8Array[]): Promise<messages.BackendMessage[]> {
    return await this.execProtocolStream(joined([...parts, serialize.sync()]));
  }
}
