/**
 * What a file may hold at most. No form of an office comes near these; a file beyond them was made to exhaust whoever
 * opens it, or is of no use here, and is refused before it is read.
 */

/** Bytes of a file, and of all its parts together once unpacked. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Files in the archive. A workbook with a picture in each of 3,000 rows has about 3,000. */
export const MAX_PARTS = 10_000;
/** Tags in one part: a sheet of 200,000 rows by 15 cells has 13 million, four a cell. */
export const MAX_TAGS = 16_000_000;
/** Characters of one tag; Excel holds no attribute longer than 32,767. */
export const MAX_TAG_LENGTH = 1_000_000;
/** A bureau with one sheet a project has some hundreds. */
export const MAX_SHEETS = 2_000;
/** Excel's own limit of cell formats (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const MAX_FORMATS = 65_536;
/** Places of one sheet from column A to the last filled cell of each row. */
export const MAX_PLACES = 20_000_000;
/** Characters of all formulas of one sheet, those that share one written out. */
export const MAX_FORMULA_CHARACTERS = 100_000_000;
/** Rows of all merged areas of one sheet together. */
export const MAX_MERGED_ROWS = 3_000_000;
