import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { listPolicies } from '@shared/answers/contract'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { corpusKeys } from '../../../functions/answers/corpus/corpusFiles'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import type { Bucket } from '../../../functions/platform/bucket/bucket'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'
import { silentLog } from '../../../functions/platform/log'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'

const now = () => new Date('2031-06-01T04:00:00Z')
const law = (thing: string) =>
  `# 示例市${thing}条例\n\n第一条 为了让人有${thing}，制定本条例。\n\n第二条 ${thing}应当在三日内归还。\n\n第三条 本条例自2020年3月1日起施行。`

async function imported(bucket: Bucket, ...things: string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'versions-'))
  for (const thing of things) await writeFile(join(folder, `示例市${thing}条例(2020-01-02).md`), law(thing))
  await importFolder([folder], { bucket, now })
  await rm(folder, { recursive: true })
}

const titles = (found: { document: { title: string } }[]) => [...new Set(found.map(({ document }) => document.title))]
const umbrella = '示例市雨伞条例'
const asked = '雨伞几日内归还'

/** Two imports: the first has umbrellas, the second kites as well. */
async function twice(): Promise<Bucket> {
  const bucket = memoryBucket()
  await imported(bucket, '雨伞')
  await imported(bucket, '风筝')
  return bucket
}

/** The same bucket, whose reads fail as a busy store's do, as long as `busy` says so. */
function failing(bucket: Bucket, busy: (key: string) => boolean): Bucket {
  const refuse = (key: string) => {
    if (busy(key)) throw Object.assign(new Error('Slow Down'), { name: 'ServiceUnavailable' })
  }
  return {
    ...bucket,
    read: async (key) => {
      refuse(key)
      return bucket.read(key)
    },
    version: async (key) => {
      refuse(key)
      return bucket.version(key)
    },
  }
}

const damages: [what: string, damage: (bucket: Bucket) => Promise<void>, said: RegExp][] = [
  [
    'the index of the import before',
    async (bucket) => bucket.write(corpusKeys.index(2), (await bucket.read(corpusKeys.index(1)))!),
    /政策索引和政策目录不是同一次导入的，请重新导入/,
  ],
  [
    'an index in an older format',
    async (bucket) => {
      const index = (await bucket.read(corpusKeys.index(2)))!
      new DataView(index.buffer).setUint32(4, 2, true)
      await bucket.write(corpusKeys.index(2), index)
    },
    /政策索引是另一个版本的程序生成的，请重新导入/,
  ],
  [
    'an index cut short',
    async (bucket) => bucket.write(corpusKeys.index(2), (await bucket.read(corpusKeys.index(2)))!.slice(0, 400)),
    /政策索引不完整，请重新导入/,
  ],
  ['no index', async (bucket) => bucket.remove(corpusKeys.index(2)), /缺少 corpus\/index-2\.bin，请重新导入/],
  [
    'a broken manifest',
    async (bucket) => bucket.write(corpusKeys.manifest(2), new TextEncoder().encode('{"policies":[')),
    /政策目录已损坏，请重新导入/,
  ],
  [
    'a broken pointer',
    async (bucket) => bucket.write(corpusKeys.current, new TextEncoder().encode('{')),
    /政策目录已损坏，请重新导入/,
  ],
]

describe.each(damages)('when the newest import is left with %s', (what, damage, said) => {
  test('a process that starts answers from the import before, and says exactly why', async () => {
    const bucket = await twice()
    await damage(bucket)
    const notes: string[] = []
    const corpus = await openCorpus(bucket, { now, note: (problem) => void notes.push(problem) })
    expect(notes).toEqual([expect.stringMatching(said)])
    expect(titles(await corpus.search(asked))).toContain(umbrella)
    // Under a broken pointer the newest import itself is still whole.
    const kites = titles(await corpus.search('风筝几日内归还')).includes('示例市风筝条例')
    expect(kites).toBe(what === 'a broken pointer')
  })

  test('a process that runs goes on with what it has, and takes up a repaired import without being told', async () => {
    const bucket = memoryBucket()
    await imported(bucket, '雨伞')
    const corpus = await openCorpus(bucket, { now })
    await imported(bucket, '风筝')
    const whole = await Promise.all(
      [corpusKeys.current, corpusKeys.manifest(2), corpusKeys.index(2)].map(
        async (key) => [key, (await bucket.read(key))!] as const,
      ),
    )
    await damage(bucket)
    expect(await corpus.refresh()).toEqual({ changed: false, problem: expect.stringMatching(said) })
    expect(titles(await corpus.search(asked))).toContain(umbrella)
    for (const [key, bytes] of whole) await bucket.write(key, bytes)
    expect(await corpus.refresh()).toEqual({ changed: true })
    expect(titles(await corpus.search('风筝几日内归还'))).toContain('示例市风筝条例')
    expect(await corpus.refresh()).toEqual({ changed: false })
  })

  test('importing a file again repairs it, and loses nothing that came before', async () => {
    const bucket = await twice()
    await damage(bucket)
    await imported(bucket, '风筝')
    const notes: string[] = []
    const corpus = await openCorpus(bucket, { now, note: (problem) => void notes.push(problem) })
    expect(notes).toEqual([])
    expect(titles(await corpus.search('风筝几日内归还'))).toContain('示例市风筝条例')
    expect(titles(await corpus.search(asked))).toContain(umbrella)
  })
})

test('one failed read is no verdict: the next look brings what the first could not', async () => {
  const bucket = await twice()
  let busy = true
  const corpus = await openCorpus(
    failing(bucket, () => busy),
    { now },
  )
  expect(await corpus.search(asked)).toEqual([])
  busy = false
  expect(await corpus.refresh()).toEqual({ changed: true })
  expect(titles(await corpus.search('风筝几日内归还'))).toContain('示例市风筝条例')
})

test('people who ask while the store is busy are answered as soon as it is not, and the reason is in the log', async () => {
  const house = testHouse({ now: '2031-06-01T04:00:00Z' })
  await imported(house.bucket, '雨伞')
  let busy = true
  const notes: string[] = []
  const bucket = failing(house.bucket, (key) => busy && key.startsWith('corpus/'))
  const ask = door(answerEndpoints({ ...house, bucket, log: { ...silentLog, note: (text) => void notes.push(text) } }))
  const total = async () => (await ask<typeof listPolicies>(undefined, 'GET /api/policies')).body.total
  expect(await total()).toBe(0)
  expect(notes).toEqual(['政策文件一时读不到（ServiceUnavailable），会再试；暂时没有政策文件可用'])
  busy = false
  house.clock.advance(2_000)
  expect(await total()).toBe(1)
})

test('an index of another city’s corpus never answers', async () => {
  const [bucket, other] = [await twice(), memoryBucket()]
  await imported(other, '水桶')
  await bucket.write(corpusKeys.index(2), (await other.read(corpusKeys.index(1)))!)
  const corpus = await openCorpus(bucket, { now })
  expect(titles(await corpus.search('水桶几日内归还'))).not.toContain('示例市水桶条例')
  expect(titles(await corpus.search(asked))).toContain(umbrella)
})

test('a document that is held and in force stands, one of a newer day replaces it, and an unknown one is unknown', async () => {
  const bucket = memoryBucket()
  await imported(bucket, '雨伞')
  const corpus = await openCorpus(bucket, { now })
  expect(corpus.standing(umbrella, '第二条')).toMatchObject({ title: umbrella })
  expect(corpus.standing(umbrella, '第九条')).toBe('replaced')
  expect(corpus.standing('示例市水桶条例', '第二条')).toBe('unknown')
})
