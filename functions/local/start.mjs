// Plain Node, no dependency: it runs before anything is installed.
import { readyToRun } from './ready.mjs'

await readyToRun()
process.env.NODE_NO_WARNINGS = '1'
const { register } = await import('tsx/cjs/api')
register()
const { createRequire } = await import('node:module')
createRequire(import.meta.url)('./main.ts')
