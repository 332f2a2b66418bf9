// Plain Node: starts one of the commands beside it in this process, so that Ctrl-C and exit codes are its own.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { install, requireNode } from '../local/ready.mjs'
import { bundled } from '../platform/bundle/bundled.mjs'

requireNode()
await install()
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
process.setSourceMapsEnabled(true)

const [, , command, ...rest] = process.argv
process.argv = [process.argv[0], `functions/commands/${command}.ts`, ...rest]
const require = createRequire(import.meta.url)
// It chooses by a word which of the measures it loads, some with engines that are not of this project.
if (command === 'bench') {
  require('tsx/cjs')
  require('./bench.ts')
} else require(await bundled(fileURLToPath(new URL(`${command}.ts`, import.meta.url))))
