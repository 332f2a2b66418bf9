// Plain Node: what a running system would else make at its first need, which a full disk would not let it make any more.
import { fileURLToPath } from 'node:url'
import { bundled } from './bundled.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const threads = [
  '../../answers/importer/readDocument.ts',
  '../../answers/accessions/placeHere.ts',
  '../../inquiries/uploads/judge.ts',
  '../../notices/shapes/judgeDrawing.ts',
]

/** The threads that judge what people send along, and what is drawn, and those that read what comes into the library and place it there. */
export const judgeMadeAhead = () => Promise.all(threads.map((file) => bundled(here('../apart/task.ts'), here(file))))
