// Plain Node: starts one of the commands beside it in this process, so that Ctrl-C and exit codes are its own.
import { createRequire } from 'node:module'
import { install, requireNode } from '../local/ready.mjs'

requireNode()
await install()
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
const { register } = await import('tsx/cjs/api')

const [, , command, ...rest] = process.argv
process.argv = [process.argv[0], `functions/commands/${command}.ts`, ...rest]
register()
createRequire(import.meta.url)(`./${command}.ts`)
