// Plain Node: starts the importer in this process, so that Ctrl-C and exit codes are its own.
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

register()
createRequire(import.meta.url)('./import.ts')
