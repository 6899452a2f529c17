import { RANGE, RANGE_AREAS, TABLE, WORKSHEET } from "./kinds";
import { RANGE_MEMBERS } from "./range";
import { RANGE_AREAS_MEMBERS } from "./range-areas";
import { TABLE_MEMBERS } from "./table";
import { WORKSHEET_MEMBERS } from "./worksheet";

RANGE.define(RANGE_MEMBERS);
RANGE_AREAS.define(RANGE_AREAS_MEMBERS);
TABLE.define(TABLE_MEMBERS);
WORKSHEET.define(WORKSHEET_MEMBERS);

/** The root of the object model, with all that can be reached from it. */
export { WORKBOOK } from "./workbook-object";
