/** Why a file of src may have fewer than ten lines: each is a thought that several others name. */
export const TINY_FILES = {};
