// The whole system without its pages, in a process of its own: prints its address, the staff password and every code.
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'
import { judgeMadeAhead } from '../../../functions/platform/bundle/madeAhead.mjs'

register()
const require = createRequire(import.meta.url)
const { localEnvOf } = require('../../../functions/local/env.ts')
const { serveLocally } = require('../../../functions/local/serve.ts')

await judgeMadeAhead()
const env = localEnvOf({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: process.argv[2] })
const running = await serveLocally({ env, pages: `${process.argv[2]}/no-pages`, show: (line) => console.log(line) })
console.log(`open ${running.addresses[0]} ${running.staffPassword}`)
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)))
