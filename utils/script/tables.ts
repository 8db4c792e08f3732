// The opened tables: what the background keeps after start. Cascades are made when first asked for.
import { type Cascade, openCascade, readDictionary } from './cascade.ts';
import type { ConfigName } from './configs.ts';
import { openContainer, type Sections, TableError } from './container.ts';
import { openReading, type Reading } from './reading.ts';
import { makeStage, type Stage } from './stage.ts';
import { makeScratch, type Scratch } from './text-writer.ts';
import { type Forest, openForest } from './trie.ts';
import { identityUnits } from './unit-tables.ts';

/** Names of the generated files that conversion needs, in public/tables. */
export const TABLE_FILES: readonly string[] = ['exact.bin', 'lexicon.bin'];

export interface Tables {
  readonly sections: Sections;
  readonly forest: Forest;
  readonly scratch: Scratch;
  readonly identity: Uint16Array;
  readonly cascades: Map<ConfigName, Cascade>;
  readonly stages: Map<'cjk' | 'twp' | 'hkp', Stage>;
  readonly reading: Reading;
}

/** Opens the tables (file name → bytes). Throws TableError where one is missing or damaged. */
export function loadTables(files: ReadonlyMap<string, ArrayBuffer>): Tables {
  try {
    const sections = openContainer('exact.bin', files.get('exact.bin'));
    const forest = openForest(
      sections.u16('codes'),
      sections.u16('checks'),
      sections.u32('links'),
      sections.u32('roots'),
    );
    const reading = openReading(openContainer('lexicon.bin', files.get('lexicon.bin')));
    return {
      sections,
      forest,
      scratch: makeScratch(),
      identity: identityUnits(),
      cascades: new Map(),
      stages: new Map(),
      reading,
    };
  } catch (error) {
    if (error instanceof RangeError) throw new TableError('A conversion table is damaged');
    throw error;
  }
}

export function cascadeOf(tables: Tables, name: ConfigName): Cascade {
  let cascade = tables.cascades.get(name);
  if (cascade === undefined) {
    cascade = openCascade(tables.sections, tables.forest, tables.identity, name);
    tables.cascades.set(name, cascade);
  }
  return cascade;
}

function stageOf(tables: Tables, name: 'cjk' | 'twp' | 'hkp'): Stage {
  let stage = tables.stages.get(name);
  if (stage === undefined) {
    stage = makeStage(readDictionary(tables.sections, name));
    tables.stages.set(name, stage);
  }
  return stage;
}

/** OpenCC's first step: compatibility ideographs to unified ones. */
export function normalStage(tables: Tables): Stage {
  return stageOf(tables, 'cjk');
}

/** A region's own words for things, in OpenCC's standard → the region's words. */
export function vocabularyOf(tables: Tables, region: 'twp' | 'hkp'): Stage {
  return stageOf(tables, region);
}
