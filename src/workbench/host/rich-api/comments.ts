import { sameAddress } from "../../../sheet/cell-address";
import type { CellAddress } from "../../../sheet/cell-address";
import { singleCell } from "../../../sheet/cell-range";
import type { SheetComment } from "../../../workbook/sheet-parts";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { asFlag, asText } from "./json-value";
import { RANGE } from "./kinds";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import type { Place } from "./place";
import { placeAt, referredPlace } from "./place";
import { isRecord } from "./request-body";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** Who an add-in writes as. */
const AUTHOR = "User";

interface CommentOf {
  readonly sheet: Worksheet;
  readonly id: string;
}

interface ReplyOf extends CommentOf {
  readonly reply: string;
}

/** Excel.CommentCollection of a sheet or (null) of the workbook (ExcelApi 1.10). */
export const COMMENTS: ObjectKind<Worksheet | null> = new ObjectKind<Worksheet | null>("CommentCollection", {
  items: all,
  item: (scope, args, session) => byId(scope, args.text(0), session) ?? missing(),
  methods: {
    Add: { call: add },
    GetCount: { call: (scope, _args, session) => all(scope, session).length },
    GetItem: { call: (scope, args, session) => byId(scope, args.text(0), session) ?? missing() },
    GetItemAt: { call: (scope, args, session) => all(scope, session)[args.integer(0)] ?? missing() },
    GetItemByCell: { call: (scope, args, session) => byCell(scope, args, session) ?? missing() },
    GetItemByReplyId: { call: (scope, args, session) => byReply(scope, args.text(0), session) ?? missing() },
    GetItemOrNullObject: { call: (scope, args, session) => byId(scope, args.text(0), session) ?? NULL_OBJECT },
  },
});

const COMMENT: ObjectKind<CommentOf> = new ObjectKind<CommentOf>("Comment", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Content: {
      get: (comment) => read(comment).text,
      set: (comment, value) => write(comment, { ...read(comment), text: asText(value) }),
    },
    AuthorName: { get: (comment) => read(comment).author },
    AuthorEmail: { get: () => "" },
    ContentType: { get: () => "Plain", since: 12 },
    Resolved: {
      get: (comment) => read(comment).resolved,
      set: (comment, value) => write(comment, { ...read(comment), resolved: asFlag(value) }),
      since: 11,
    },
  },
  links: { Replies: { to: (comment) => REPLIES.of(comment) } },
  methods: {
    Delete: { call: (comment) => write(comment, null) },
    GetLocation: { call: (comment) => RANGE.of({ sheet: comment.sheet, range: singleCell(read(comment).at) }) },
  },
});

const REPLIES: ObjectKind<CommentOf> = new ObjectKind<CommentOf>("CommentReplyCollection", {
  items: repliesOf,
  item: (comment, args) => replyNamed(comment, args.text(0)) ?? missing(),
  methods: {
    Add: {
      call: (comment, args) => {
        const held = read(comment);
        const reply = { id: `${comment.id}-${held.replies.length + 1}`, author: AUTHOR, text: contentOf(args, 0) };
        write(comment, { ...held, replies: [...held.replies, reply] });
        return REPLY.of({ ...comment, reply: reply.id });
      },
    },
    GetCount: { call: (comment) => read(comment).replies.length },
    GetItem: { call: (comment, args) => replyNamed(comment, args.text(0)) ?? missing() },
    GetItemAt: { call: (comment, args) => repliesOf(comment)[args.integer(0)] ?? missing() },
  },
});

const REPLY: ObjectKind<ReplyOf> = new ObjectKind<ReplyOf>("CommentReply", {
  identity: ({ reply }) => ({ Id: reply }),
  scalars: {
    Id: { get: ({ reply }) => reply },
    Content: { get: (reply) => readReply(reply).text, set: (reply, value) => writeReply(reply, asText(value)) },
    AuthorName: { get: (reply) => readReply(reply).author },
    AuthorEmail: { get: () => "" },
    ContentType: { get: () => "Plain", since: 12 },
    Resolved: { get: (reply) => read(reply).resolved, since: 11 },
  },
  methods: {
    Delete: { call: (reply) => writeReply(reply, null) },
    GetLocation: { call: (reply) => RANGE.of({ sheet: reply.sheet, range: singleCell(read(reply).at) }) },
    GetParentComment: { call: ({ sheet, id }) => COMMENT.of({ sheet, id }) },
  },
});

function scopeOf(scope: Worksheet | null, { workbook }: Session): readonly Worksheet[] {
  return scope ? [scope] : workbook.sheets;
}

function all(scope: Worksheet | null, session: Session): readonly HostObject[] {
  return scopeOf(scope, session).flatMap((sheet) =>
    sheet.facets.parts.comments.map(({ id }) => COMMENT.of({ sheet, id })),
  );
}

function byId(scope: Worksheet | null, id: string, session: Session): HostObject | null {
  return where(scope, session, (comment) => comment.id === id);
}

function byReply(scope: Worksheet | null, id: string, session: Session): HostObject | null {
  return where(scope, session, ({ replies }) => replies.some((reply) => reply.id === id));
}

function byCell(scope: Worksheet | null, args: Arguments, session: Session): HostObject | null {
  const { sheet, range } = cellFrom(scope, args, session);
  return where(sheet, session, ({ at }) => sameAddress(at, range.first));
}

function where(scope: Worksheet | null, session: Session, is: (comment: SheetComment) => boolean): HostObject | null {
  for (const sheet of scopeOf(scope, session)) {
    const held = sheet.facets.parts.comments.find(is);
    if (held) return COMMENT.of({ sheet, id: held.id });
  }
  return null;
}

/** The one cell an argument names; InvalidArgument for more than one. */
function cellFrom(scope: Worksheet | null, args: Arguments, { workbook }: Session): Place {
  const place =
    args.object(0, RANGE) ??
    referredPlace(workbook, args.text(0)) ??
    placeAt(workbook, scope ?? workbook.activeSheet, args.text(0));
  if (!sameAddress(place.range.first, place.range.last))
    throw new RichApiError("InvalidArgument", "A comment belongs to one cell.");
  return place;
}

function add(scope: Worksheet | null, args: Arguments, session: Session): HostObject {
  const { sheet, range } = cellFrom(scope, args, session);
  const at: CellAddress = range.first;
  const { comments } = sheet.facets.parts;
  if (comments.some((held) => sameAddress(held.at, at)))
    throw new RichApiError("ItemAlreadyExists", "The cell has a comment already.");
  const numbers = session.workbook.sheets.flatMap(({ facets }) => facets.parts.comments).map(({ id }) => Number(id));
  const id = String(Math.max(0, ...numbers) + 1);
  const made: SheetComment = { id, at, author: AUTHOR, text: contentOf(args, 1), resolved: false, replies: [] };
  sheet.setFacet("parts", { ...sheet.facets.parts, comments: [...comments, made] });
  return COMMENT.of({ sheet, id });
}

/** Plain text, or the text of content with mentions. */
function contentOf(args: Arguments, position: number): string {
  const given = args.value(position);
  return isRecord(given) ? String(given["richContent"] ?? "") : args.text(position);
}

function read({ sheet, id }: CommentOf): SheetComment {
  return sheet.facets.parts.comments.find((held) => held.id === id) ?? missing();
}

function write({ sheet, id }: CommentOf, after: SheetComment | null): void {
  read({ sheet, id });
  const comments = sheet.facets.parts.comments.flatMap((held) => {
    if (held.id !== id) return [held];
    return after ? [after] : [];
  });
  sheet.setFacet("parts", { ...sheet.facets.parts, comments });
}

function repliesOf(comment: CommentOf): readonly HostObject[] {
  return read(comment).replies.map(({ id }) => REPLY.of({ ...comment, reply: id }));
}

function replyNamed(comment: CommentOf, id: string): HostObject | null {
  return read(comment).replies.some((reply) => reply.id === id) ? REPLY.of({ ...comment, reply: id }) : null;
}

function readReply(reply: ReplyOf): SheetComment["replies"][number] {
  return read(reply).replies.find(({ id }) => id === reply.reply) ?? missing();
}

function writeReply(reply: ReplyOf, text: string | null): void {
  const held = read(reply);
  const replies = held.replies.flatMap((one) => {
    if (one.id !== reply.reply) return [one];
    return text === null ? [] : [{ ...one, text }];
  });
  write(reply, { ...held, replies });
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
