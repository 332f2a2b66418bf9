import type { Engine } from './engine'
import { engine as flexsearch } from './engines/flexsearch'
import { engine as fts5 } from './engines/fts5'
import { engine as lancedb } from './engines/lancedb'
import { engine as minisearch } from './engines/minisearch'
import { engine as ours } from './engines/ours'

export const allEngines: Readonly<Record<string, Engine>> = { ours, fts5, minisearch, flexsearch, lancedb }
