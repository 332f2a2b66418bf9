// A process that writes to and reads from the embedded database of a folder, line by line as it is asked.
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { register } from 'tsx/cjs/api'

register()
const require = createRequire(import.meta.url)
const { openEmbeddedDatabase } = require('../../../functions/local/database/embeddedDatabase.ts')
const { keptSecrets } = require('../../../functions/local/keptSecrets.ts')
const z = require('zod')

const database = await openEmbeddedDatabase(process.argv[2])
const store = database.store({
  table: 'messages',
  schema: z.object({ id: z.string(), version: z.number(), text: z.string() }),
  indexes: { first: ({ version }) => ({ key: 'all', sort: `saved ${version}` }) },
})
const make = () => ({
  sessions: { current: 'local-1', keys: { 'local-1': Buffer.alloc(32, 1).toString('base64url') } },
  lookup: 'l'.repeat(43),
})
const acts = {
  write: (id) => store.create({ id, version: 0, text: '甲'.repeat(2_000) }).then(() => 'written'),
  read: (id) => store.get(id).then((found) => (found ? 'read' : 'gone')),
  list: () => store.page({ index: 'first', key: 'all' }).then(({ items }) => String(items.length)),
  secrets: (file) => keptSecrets(file, make).then(() => 'kept'),
}
console.log('open')
for await (const line of createInterface(process.stdin)) {
  const [act, what] = line.split(' ')
  console.log(await acts[act](what).catch((error) => error.code ?? error.message))
}
