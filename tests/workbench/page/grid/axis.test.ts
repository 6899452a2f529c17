import fc from "fast-check";
import { Axis } from "../../../../src/workbench/page/grid/axis";

const sizes = fc.uniqueArray(fc.tuple(fc.nat(199), fc.integer({ min: 0, max: 90 })), {
  selector: ([index]) => index,
  maxLength: 40,
});

test("offsets are the sums of the sizes before", () => {
  fc.assert(
    fc.property(sizes, fc.nat(200), (odd, index) => {
      const axis = new Axis(200, 20, new Map(odd));
      let sum = 0;
      for (let line = 0; line < index; line++) sum += axis.sizeOf(line);
      expect(axis.offsetOf(index)).toBe(sum);
    }),
  );
});

test("the line at a distance holds that distance and is in sight", () => {
  fc.assert(
    fc.property(sizes, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (odd, part) => {
      const axis = new Axis(200, 20, new Map(odd));
      const distance = part * axis.length;
      const line = axis.at(distance);
      expect(axis.sizeOf(line)).toBeGreaterThan(0);
      expect(axis.offsetOf(line)).toBeLessThanOrEqual(distance);
      expect(axis.offsetOf(line + 1)).toBeGreaterThan(distance);
    }),
  );
});

test("distances outside give the first and the last line", () => {
  const axis = new Axis(10, 20, new Map([[9, 0]]));
  expect(axis.at(-50)).toBe(0);
  expect(axis.at(1e9)).toBe(8);
});

test("hidden lines are stepped over and the edge stays", () => {
  const axis = new Axis(
    5,
    20,
    new Map([
      [1, 0],
      [2, 0],
      [4, 0],
    ]),
  );
  expect(axis.next(0, 1)).toBe(3);
  expect(axis.next(3, -1)).toBe(0);
  expect(axis.next(3, 1)).toBe(3);
  expect(axis.next(0, -1)).toBe(0);
});
