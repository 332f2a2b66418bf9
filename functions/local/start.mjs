// Plain Node, no dependency: it runs before anything is installed.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bundled } from '../platform/bundle/bundled.mjs'
import { leaveWithNpm } from './leaveWithNpm.mjs'
import { judgeMadeAhead } from '../platform/bundle/madeAhead.mjs'
import { readyToRun } from './ready.mjs'

leaveWithNpm()
await readyToRun()
// The embedded database speaks to itself: no newer runtime is needed for that.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
process.setSourceMapsEnabled(true)
const [main] = await Promise.all([bundled(fileURLToPath(new URL('main.ts', import.meta.url))), judgeMadeAhead()])
createRequire(import.meta.url)(main)
