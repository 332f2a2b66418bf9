// Plain Node, no dependency: it runs before anything is installed.
import { leaveWithNpm } from './leaveWithNpm.mjs'
import { readyToRun } from './ready.mjs'

leaveWithNpm()
await readyToRun()
// The embedded database speaks to itself: no newer runtime is needed for that.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
const { register } = await import('tsx/cjs/api')
register()
const { createRequire } = await import('node:module')
createRequire(import.meta.url)('./main.ts')
