import { AddinChannel } from "../../../src/workbench/host/addin-channel";
import { hostedUrl } from "../../../src/workbench/host/addin-frame";
import { PAYLOAD_LIMIT } from "../../../src/workbench/host/answer-request";
import { enterValues } from "../../../src/workbook/enter-values";
import { Workbook } from "../../../src/workbook/workbook";

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: never;
}

function open(workbook = new Workbook()) {
  const sent: Message[] = [];
  const channel = new AddinChannel(workbook, { conversationId: "c", api: "1.14", locale: "zh-CN" }, (text) =>
    sent.push(JSON.parse(text)),
  );
  let correlation = 0;
  const ask = (action: string, data: unknown = null, type = 0): Message | undefined => {
    correlation += 1;
    channel.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _actionType: type,
        _conversationId: "c",
        _correlationId: correlation,
        _data: data,
        _serializerVersion: 1,
      }),
    );
    return sent.find(({ _correlationId, _responseType }) => _correlationId === correlation && _responseType === 0);
  };
  const call = (dispatchId: number, data: object): Message | undefined =>
    ask("executeMethod", { ...data, DdaMethod: { DispatchId: dispatchId } });
  return { workbook, channel, sent, ask, call };
}

const request = (actions: readonly object[], paths: object): object => ({
  ArrayData: ["", "POST", "", [], JSON.stringify({ Actions: actions, ObjectPaths: paths })],
});

test("an add-in starts with the settings of the workbook and the API sets of this Excel", () => {
  const workbook = new Workbook();
  workbook.setSettings(new Map([["k", { a: 1 }]]));
  const answer = open(workbook).ask("ContextActivationManager_getAppContextAsync", "c");
  expect(answer).toMatchObject({
    _messageType: 1,
    _errorCode: 0,
    _data: { _appName: 16, _appUILocale: "zh-CN", _settings: [["k", '{"a":1}']] },
  });
  expect(JSON.parse(answer?._data["_requirementMatrix"] ?? "")).toMatchObject({ ExcelApi: "1.14" });
});

test("messages of another conversation and what is no message of Office.js are not answered", () => {
  const { channel, sent } = open();
  for (const text of [
    JSON.stringify({
      _messageType: 0,
      _actionName: "executeMethod",
      _actionType: 0,
      _conversationId: "other",
      _correlationId: 1,
    }),
    "hello",
    "{}",
    7,
    null,
  ]) {
    channel.receive(text);
  }
  expect(sent).toEqual([]);
});

test("a request is answered with its results, one too large is refused", () => {
  const { call } = open();
  const actions = [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }];
  const paths = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
  expect(call(93, request(actions, paths))?._data).toEqual({
    Version: 1,
    Error: 0,
    Data: [200, [], '{"Results":[{"ActionId":2,"Value":{}}]}'],
  });
  expect(call(93, { ArrayData: ["", "POST", "", [], " ".repeat(PAYLOAD_LIMIT + 1)] })?._data).toEqual({
    Version: 1,
    Error: 5103,
  });
});

test("an answer too large is not delivered", () => {
  const { call, workbook } = open();
  enterValues(
    workbook.activeSheet,
    { row: 0, column: 0 },
    Array.from({ length: 60 }, () => ["绩".repeat(30_000)]),
  );
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
    3: {
      Id: 3,
      ObjectPathType: 3,
      Name: "GetResizedRange",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: [59, 0] },
    },
  };
  const query = { Id: 4, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["values"] } };
  expect(call(93, request([query], paths))?._data).toEqual({ Version: 1, Error: 5104 });
});

test("settings are saved to the workbook and loaded again", () => {
  const { call, workbook } = open();
  expect(call(76, { DdaSettingsMethod: { Properties: [["marks", "[1]"]] } })?._data).toEqual({ Version: 1, Error: 0 });
  expect(workbook.settings).toEqual(new Map([["marks", [1]]]));
  expect(call(75, {})?._data).toMatchObject({ Properties: [["marks", "[1]"]] });
});

test("a method this host has not is said to be unsupported", () => {
  expect(open().call(98, {})?._data).toEqual({ Version: 1, Error: 5000 });
});

test("what happens to the workbook is told to a page that listens, by whomever it was done", () => {
  const { ask, sent, workbook, channel } = open();
  enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["before"]]);
  ask("richApiMessage", {}, 1);
  ask("documentSelectionChanged", {}, 1);
  enterValues(workbook.activeSheet, { row: 1, column: 1 }, [["x", "y"]]);
  workbook.select(workbook.activeSheet, { first: { row: 3, column: 0 }, last: { row: 3, column: 0 } });
  const events = sent.filter(({ _responseType }) => _responseType === 1);
  expect(events.map(({ _actionName }) => _actionName)).toEqual([
    "richApiMessage",
    "documentSelectionChanged",
    "richApiMessage",
  ]);
  expect(events[0]?._data).toMatchObject({
    ArrayData: [
      [65536, 10, workbook.activeSheet.id, expect.stringContaining('"address":"B2:C2"'), expect.anything(), false],
      [65536, 10, "Workbook", expect.anything(), expect.anything(), false],
    ],
  });
  channel.dispose();
  enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["after"]]);
  expect(sent.filter(({ _responseType }) => _responseType === 1)).toHaveLength(3);
});

test("a ribbon function waits for its page, runs, and ends by the add-in's own word", async () => {
  const { ask, call, channel, sent } = open();
  const run = channel.runCommand("checkSheet");
  expect(sent).toEqual([]);
  ask("appCommandInvoked", {}, 1);
  const invoked = sent.find(({ _responseType }) => _responseType === 1);
  expect(invoked).toMatchObject({ _actionName: "appCommandInvoked", _data: ["1", "checkSheet", expect.any(String)] });
  call(94, { 0: "1", 1: 0, 2: "{}" });
  await run;
  const failing = channel.runCommand("checkSheet");
  call(94, { 0: "2", 1: 5001, 2: "" });
  await expect(failing).rejects.toThrow("checkSheet: 5001");
  const closing = channel.runCommand("checkSheet");
  channel.dispose();
  await expect(closing).rejects.toThrow("closed");
});

test("the page's address tells Office.js its host and keeps what it had", () => {
  const url = new URL(
    hostedUrl(new URL("https://localhost:3000/taskpane.html?v=2"), "id", "https://localhost:3000/#x", "zh-CN"),
  );
  expect(url.searchParams.get("v")).toBe("2");
  expect(url.searchParams.get("_host_Info")).toBe("Excel$Web$16.01$zh-CN$telemetry$$$0");
  expect(decodeURIComponent(url.hash)).toBe("#&_xdm_Info=id|id|https://localhost:3000/&_serializer_version=1");
});
