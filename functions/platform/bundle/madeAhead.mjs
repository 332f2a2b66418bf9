// Plain Node: what a running system would else make at its first need, which a full disk would not let it make any more.
import { fileURLToPath } from 'node:url'
import { bundled } from './bundled.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** The thread that judges what people send along. */
export const judgeMadeAhead = () => bundled(here('../apart/task.ts'), here('../../inquiries/uploads/judge.ts'))
