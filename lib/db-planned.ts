import {
  type messages,
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
}

/** What the application asks again and again are some fifty statements; one in memory takes some 100 kB. */
const MOST_PLANNED = 64;
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
      const [result] = parse.parseResults([...shape, ...found], this.parsers, options);
      return result as Results<Row>;
    } catch (error) {
      // It may be that what it was planned for is not there any more.
      await this.#forget(sql);
      throw error;
    }
  }

  async #plan(sql: string): Promise<Planned> {
    const known = this.#planned.get(sql);
    this.#planned.delete(sql);
    const planned = known ?? (await this.#prepare(sql));
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
    return { name, types: parse.parseDescribeStatementResults(told), shape: told.filter(isShape) };
  }

  async #forget(sql: string): Promise<void> {
    const name = this.#planned.get(sql)?.name;
    this.#planned.delete(sql);
    if (name !== undefined) await this.#send(serialize.close({ type: "S", name }));
  }

  async #send(...parts: Uint8Array[]): Promise<messages.BackendMessage[]> {
    const told = await this.execProtocol(joined([...parts, serialize.sync()]));
    return told.messages;
  }
}
