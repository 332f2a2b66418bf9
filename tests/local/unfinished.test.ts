import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import * as z from 'zod'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { unfinishedOf } from '../../functions/local/database/unfinished'
import type { Kind } from '../../functions/platform/store/store'
import { rowOf } from '../../functions/platform/store/tableRows'

jest.setTimeout(60_000)

const letter = z.object({ id: z.string(), version: z.number(), shelf: z.string() })
type Letter = z.infer<typeof letter>
const letters: Kind<Letter> = {
  table: 'messages',
  schema: letter,
  indexes: { first: ({ shelf }) => ({ key: shelf, sort: shelf }) },
}

const item = 'item-messages~'

/** The move of the letter as earlier editions noted it before they sent it. */
function noteOfMove(): string {
  const { body, firstKey, firstSort } = rowOf(letters, { id: 'x', version: 1, shelf: 'b' }) as Partial<
    Record<string, string>
  > & { body: string }
  const update = {
    TableName: 'messages',
    Key: { id: { S: 'x' } },
    ConditionExpression: '#v = :was',
    UpdateExpression: 'SET #v = :now, #b = :body, #k = :key, #s = :sort',
    ExpressionAttributeNames: { '#v': 'version', '#b': 'body', '#k': 'firstKey', '#s': 'firstSort' },
    ExpressionAttributeValues: {
      ':was': { N: '0' },
      ':now': { N: '1' },
      ':body': { S: body },
      ':key': { S: firstKey },
      ':sort': { S: firstSort },
    },
  }
  return `${JSON.stringify({ nth: 0, write: { update } })}\n`
}

/**
 * A folder in which a process of an earlier edition was killed while it moved a letter from shelf a to shelf b: the lists
 * know it, the item does not.
 */
async function killedInBetween() {
  const folder = join(mkdtempSync(join(tmpdir(), 'redo-')), 'tables')
  const first = await openEmbeddedDatabase(folder)
  const before = await first.store(letters).create({ id: 'x', version: 0, shelf: 'a' })
  await first.close()
  const kept = await itemIn(folder)

  const second = await openEmbeddedDatabase(folder)
  await second.store(letters).save({ ...before, shelf: 'b' })
  await second.close()
  await put(folder, kept)
  mkdirSync(unfinishedOf(folder), { recursive: true })
  return { folder, log: join(unfinishedOf(folder), '1.jsonl'), begun: noteOfMove() }
}

async function itemIn(folder: string): Promise<[string, string]> {
  const level = new ClassicLevel<string, string>(folder)
  for await (const [key, value] of level.iterator({ gte: item, lt: `${item}\xff` })) {
    await level.close()
    return [key, value]
  }
  throw new Error('no item')
}

async function put(folder: string, [key, value]: [string, string]): Promise<void> {
  const level = new ClassicLevel<string, string>(folder)
  await level.put(key, value)
  await level.close()
}

test('a write that a crash of an earlier edition left half done is completed at the next start', async () => {
  const { folder, log, begun } = await killedInBetween()
  writeFileSync(log, begun)
  const { store, close } = await openEmbeddedDatabase(folder)
  expect(await store(letters).get('x')).toEqual({ id: 'x', version: 1, shelf: 'b' })
  expect((await store(letters).page({ index: 'first', key: 'a' })).items).toEqual([])
  expect((await store(letters).page({ index: 'first', key: 'b' })).items).toHaveLength(1)
  await close()
  expect(readdirSync(unfinishedOf(folder))).toEqual([])
})

test('without its note the lists and the item would not agree', async () => {
  const { folder } = await killedInBetween()
  const { store, close } = await openEmbeddedDatabase(folder)
  expect(await store(letters).get('x')).toEqual({ id: 'x', version: 0, shelf: 'a' })
  expect((await store(letters).page({ index: 'first', key: 'b' })).items).toHaveLength(1)
  await close()
})

test('a write that was answered is not sent again, nor one whose note was cut off or cannot be read', async () => {
  const { folder, log, begun } = await killedInBetween()
  writeFileSync(log, `${begun}{"done":0}\n${begun.slice(0, -20)}`)
  writeFileSync(log.replace('1.jsonl', '2.jsonl'), `\0\0\n${begun}`)
  const { store, close } = await openEmbeddedDatabase(folder)
  expect((await store(letters).get('x'))?.version).toBe(0)
  await close()
})

test('a write that had been carried out and not been answered is not done twice', async () => {
  const { folder, log, begun } = await killedInBetween()
  writeFileSync(log, begun)
  await openEmbeddedDatabase(folder).then((one) => one.close())
  writeFileSync(log, begun)
  const { store, close } = await openEmbeddedDatabase(folder)
  expect((await store(letters).get('x'))?.version).toBe(1)
  await close()
})
