// Plain Node: what a running system would else make at its first need, which a full disk would not let it make any more.
import { fileURLToPath } from 'node:url'
import { bundled } from './bundled.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const threads = ['../../inquiries/uploads/judge.ts', '../../notices/shapes/judgeDrawing.ts']

/** The threads that judge what people send along, and what is drawn. */
export const judgeMadeAhead = () => Promise.all(threads.map((file) => bundled(here('../apart/task.ts'), here(file))))
