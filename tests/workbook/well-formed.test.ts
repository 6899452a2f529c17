/** @jest-environment jsdom */
import * as fc from "fast-check";
import { checkXml } from "../../src/workbook/xlsx/well-formed";

const R = "urn:relations";

function faultOf(xml: string): string | null {
  return checkXml(xml, R).fault;
}

test.each([
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>',
  "<a><!-- a - comment --><?target data?><b c='1' d=\"2>1\">x &lt;&#10;&#x5e74;</b><![CDATA[<&]]></a>\n",
  '<x:a xmlns:x="urn:x"><b xmlns:y="urn:y" y:c="1"/><x:行 xml:space="preserve"> </x:行></x:a>',
  '<?xml version="1.0"?><a>\u{1f600}</a><!-- after -->',
])("%s is well-formed", (xml) => {
  expect(faultOf(xml)).toBeNull();
});

test.each([
  ["", "no element"],
  ["<a>", "unclosed a"],
  ["<a></b>", "</b> where a ends"],
  ["</a>", "</a> where nothing ends"],
  ["<a/><b/>", "a second outermost element"],
  ["<a/>x", "text outside"],
  ["<a b=1/>", "a damaged tag"],
  ['<a b="1"c="2"/>', "a damaged tag"],
  ['<a b="<"/>', "a damaged tag"],
  ["<1/>", "a damaged tag"],
  ['<a b="1" b="2"/>', "b twice"],
  ["<r:a/>", "the prefix of r:a is not declared"],
  ['<a r:id="1"/>', "the prefix of r:id is not declared"],
  ['<a><b xmlns:r="urn:r"/><r:c/></a>', "the prefix of r:c is not declared"],
  ["<a>&nbsp;</a>", "an & that begins no reference"],
  ["<a>x & y</a>", "an & that begins no reference"],
  ['<a b="&"/>', "an & that begins no reference"],
  ["<a>&#0;</a>", "is no character"],
  ["<a>&#xD800;</a>", "is no character"],
  ["<a>\u0001</a>", "a character XML cannot hold"],
  ["<a>\ud83d</a>", "a character XML cannot hold"],
  ["<a>]]></a>", "]]> in a text"],
  ["<a><!-- -- --></a>", "markup that is not allowed"],
  ["<a><!-- ", "markup that is not allowed"],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "markup that is not allowed"],
  ['<?xml version="1.0" encoding="GBK"?><a/>', "encoding GBK"],
])("%s is not: %s", (xml, fault) => {
  expect(faultOf(xml)).toContain(fault);
});

test("elements that never end are not followed for ever", () => {
  expect(faultOf(`${"<a>".repeat(2000)}${"</a>".repeat(2000)}`)).toContain("elements too deep");
});

test("names the relationships a part refers to, under whatever prefix", () => {
  const xml = `<a xmlns:r="${R}" r:id="rId1"><b xmlns:q="${R}" q:embed="rId2" id="no"/><c r:link="rId3"/></a>`;
  expect(checkXml(xml, R)).toEqual({ fault: null, references: ["rId1", "rId2", "rId3"] });
});

test("agrees with a parser of browsers on damaged parts", () => {
  const whole =
    '<?xml version="1.0"?><x:a xmlns:x="urn:x" b="1 &amp; 2"><c d=\'3\'/>text<!-- e --><x:f><![CDATA[g]]></x:f></x:a>';
  const damaged = fc
    .tuple(
      fc.nat(whole.length),
      fc.nat(3),
      fc.constantFrom("", "<", ">", '"', "&", "x:", "/", " ", "]]>", "--", "\u0001"),
    )
    .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
  fc.assert(
    fc.property(damaged, (xml) => {
      const parsed = new DOMParser().parseFromString(xml, "application/xml");
      const refused = parsed.getElementsByTagName("parsererror").length > 0;
      expect({ xml, refused: faultOf(xml) !== null }).toEqual({ xml, refused });
    }),
    { numRuns: 1000 },
  );
});
