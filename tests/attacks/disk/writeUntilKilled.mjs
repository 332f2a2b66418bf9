// A process that writes to the embedded database of a folder and says, line by line, what was acknowledged.
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

register()
const { openEmbeddedDatabase } = createRequire(import.meta.url)('../../../functions/local/database/embeddedDatabase.ts')
const z = createRequire(import.meta.url)('zod')

const [, , folder, lanes] = process.argv
const database = await openEmbeddedDatabase(folder)
const store = database.store({
  table: 'messages',
  schema: z.object({ id: z.string(), version: z.number(), text: z.string() }),
  indexes: { first: ({ version }) => ({ key: 'all', sort: `saved ${version}` }) },
})
process.stdout.write('open\n')
for (let lane = 0; lane < Number(lanes); lane++) void work(lane)

async function work(lane) {
  for (let nth = 0; ; nth++) {
    const made = await store.create({ id: `item-${lane}-${nth}`, version: 0, text: '甲'.repeat(2_000) })
    const saved = await store.save({ ...made, text: '乙'.repeat(2_000) })
    process.stdout.write(`${saved.id}\n`)
  }
}
