// Script conversion and repair: everything that other rooms may use.
export { TableError } from './container.ts';
export { type ConvertOptions, convert, convertPieces } from './convert.ts';
export { detectScript } from './detect.ts';
export { foldToSimplified } from './fold.ts';
export { detectSpoilt, type Repair, repair, repairPieces } from './repair.ts';
export { loadTables, TABLE_FILES, type Tables } from './tables.ts';
