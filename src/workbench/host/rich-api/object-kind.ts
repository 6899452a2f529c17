import type { Json } from "../../../workbook/workbook";
import type { Arguments } from "./arguments";
import type { Platform } from "./excel-version";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** A member may be younger than its object: `since: 13` is ExcelApi 1.13. Left out: at most ExcelApi 1.8. */
interface Aged {
  readonly since?: number;
  /** Where setting or calling it can be undone; left out: everywhere. */
  readonly undoable?: readonly Platform[];
}

/** A property that holds data. Without `set` it can only be read here: the client sets only what Excel lets be set. */
export interface Scalar<T> extends Aged {
  readonly get: (target: T, session: Session) => Json;
  readonly set?: (target: T, value: Json, session: Session) => void;
}

/** A property that leads to another object. */
export interface Link<T> extends Aged {
  readonly to: (target: T, session: Session) => HostObject;
}

export interface Method<T> extends Aged {
  readonly call:
    | ((target: T, args: Arguments, session: Session) => HostObject | Json)
    | ((target: T, args: Arguments, session: Session) => void);
}

/** One type of Excel's object model as a table; names as they travel, with a capital first letter. */
export interface ObjectTable<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** `collection.getItem(key)`. */
  readonly item?: (target: T, args: Arguments, session: Session) => HostObject;
  /** The members of a collection. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** What the client is told when it meets the object: the properties it later finds it again by. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, Json>>;
  /** False once what the object stands for is gone from the workbook. */
  readonly isAlive?: (target: T, session: Session) => boolean;
  /** Tracked objects are addressed by a reference once they were met (Range, RangeAreas). */
  readonly tracked?: boolean;
}

/** An object of the workbook as the client sees it. */
export interface HostObject {
  readonly type: string;
  readonly isNull: boolean;
  readonly tracked: boolean;
  get(name: string, session: Session): Json | HostObject;
  /** Names of the properties that hold data. */
  scalarNames(session: Session): readonly string[];
  /** True where the type has a property of the name. */
  knows(name: string): boolean;
  items(session: Session): readonly HostObject[] | null;
  item(args: Arguments, session: Session): HostObject;
  identity(session: Session): Readonly<Record<string, Json>>;
  set(name: string, value: Json, session: Session): void;
  call(name: string, args: Arguments, session: Session): HostObject | Json;
  isAlive(session: Session): boolean;
}

/** A type of the object model: makes objects of it and knows them again. */
export class ObjectKind<T> {
  private readonly targets = new WeakMap<object, T>();

  constructor(
    readonly name: string,
    private members: ObjectTable<T> = {},
  ) {}

  /** Says what a type has that was named before its members were known. */
  define(members: ObjectTable<T>): void {
    this.members = members;
  }

  of(target: T): HostObject {
    const object = new TableObject(this.name, this.members, target);
    this.targets.set(object, target);
    return object;
  }

  /** What an object of this kind stands for; null for objects of other kinds. */
  targetOf(object: object): T | null {
    return this.targets.get(object) ?? null;
  }
}

class TableObject<T> implements HostObject {
  readonly isNull = false;

  constructor(
    readonly type: string,
    private readonly table: ObjectTable<T>,
    private readonly target: T,
  ) {}

  get tracked(): boolean {
    return this.table.tracked ?? false;
  }

  scalarNames(session: Session): readonly string[] {
    return Object.entries(this.table.scalars ?? {}).flatMap(([name, { since = 0 }]) =>
      since <= session.api ? [name] : [],
    );
  }

  knows(name: string): boolean {
    return own(this.table.scalars, name) !== undefined || own(this.table.links, name) !== undefined;
  }

  get(name: string, session: Session): Json | HostObject {
    const scalar = own(this.table.scalars, name);
    if (scalar) return this.aged(scalar, name, session).get(this.target, session);
    const link = own(this.table.links, name);
    if (link) return this.aged(link, name, session).to(this.target, session);
    throw this.notPlayed(name);
  }

  items(session: Session): readonly HostObject[] | null {
    return this.table.items?.(this.target, session) ?? null;
  }

  item(args: Arguments, session: Session): HostObject {
    if (!this.table.item) throw this.notPlayed("GetItem");
    return this.table.item(this.target, args, session);
  }

  identity(session: Session): Readonly<Record<string, Json>> {
    return this.table.identity?.(this.target, session) ?? {};
  }

  set(name: string, value: Json, session: Session): void {
    const scalar = own(this.table.scalars, name);
    if (!scalar) throw this.notPlayed(name);
    if (!this.aged(scalar, name, session).set) throw this.notPlayed(name);
    this.requireUndo(scalar, name, session);
    scalar.set?.(this.target, value, session);
  }

  call(name: string, args: Arguments, session: Session): HostObject | Json {
    const method = own(this.table.methods, name);
    if (!method) throw this.notPlayed(name);
    this.requireUndo(this.aged(method, name, session), name, session);
    return method.call(this.target, args, session) ?? null;
  }

  isAlive(session: Session): boolean {
    return this.table.isAlive?.(this.target, session) ?? true;
  }

  /**
   * What cannot be undone is refused within an undo group, and else clears the clerk's undo stack
   * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
   */
  private requireUndo({ undoable }: Aged, name: string, session: Session): void {
    if (!undoable || undoable.includes(session.version.platform) || !session.has("undo-not-supported")) return;
    if (session.inUndoGroup)
      throw new RichApiError("UndoNotSupported", `${this.type}.${name} can't be undone.`, this.location(name));
    session.losesUndo = true;
  }

  private aged<M extends Aged>(member: M, name: string, session: Session): M {
    if (member.since === undefined || session.api >= member.since) return member;
    throw new RichApiError(
      "ApiNotFound",
      `${this.type}.${name} came with ExcelApi 1.${member.since}.`,
      this.location(name),
    );
  }

  /** What this host does not play is refused by name, never taken in silence. */
  private notPlayed(name: string): RichApiError {
    return new RichApiError("NotImplemented", `This host does not play ${this.type}.${name}.`, this.location(name));
  }

  private location(name: string): string {
    return `${this.type}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  }
}

/** Only what the table itself lists: a request may name anything, "constructor" as well. */
function own<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** What `…OrNullObject` gives where there is nothing: its properties are null, and so is all that follows from it. */
export const NULL_OBJECT: HostObject = {
  type: "NullObject",
  isNull: true,
  tracked: false,
  scalarNames: () => [],
  knows: () => true,
  get: () => NULL_OBJECT,
  items: () => null,
  item: () => NULL_OBJECT,
  identity: () => ({}),
  set: () => {
    throw new RichApiError("InvalidOperation", "The object doesn't exist.");
  },
  call: () => NULL_OBJECT,
  isAlive: () => true,
};
