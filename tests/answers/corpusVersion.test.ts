import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCorpus } from '../../functions/answers/corpus'
import { corpusKeys } from '../../functions/answers/corpusFiles'
import { importFolder } from '../../functions/answers/importer/importFolder'
import type { Bucket } from '../../functions/platform/bucket'
import { memoryBucket } from '../../functions/platform/bucketMemory'

const now = () => new Date('2031-06-01T04:00:00Z')
const law = (thing: string) =>
  `# 示例市${thing}条例\n\n第一条 为了让人有${thing}，制定本条例。\n\n第二条 ${thing}应当在三日内归还。\n\n第三条 本条例自2020年3月1日起施行。`

async function imported(bucket: Bucket, ...things: string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'versions-'))
  for (const thing of things) await writeFile(join(folder, `示例市${thing}条例(2020-01-02).md`), law(thing))
  await importFolder([folder], { bucket, now })
  await rm(folder, { recursive: true })
}

const currentIndex = async (bucket: Bucket): Promise<string> => {
  const bytes = await bucket.read(corpusKeys.current)
  return (JSON.parse(new TextDecoder().decode(bytes)) as { index: string }).index
}
const touch = async (bucket: Bucket) => bucket.write(corpusKeys.current, (await bucket.read(corpusKeys.current))!)
const titles = (found: { document: { title: string } }[]) => [...new Set(found.map(({ document }) => document.title))]

test('an index of another corpus never answers: the one before goes on, with a sentence about why', async () => {
  const bucket = memoryBucket()
  await imported(bucket, '雨伞')
  const corpus = await openCorpus(bucket, { now })
  const other = memoryBucket()
  await imported(other, '风筝')
  const foreign = await other.read(await currentIndex(other))
  await bucket.write(await currentIndex(bucket), foreign!)
  await touch(bucket)
  const { changed, problem } = await corpus.refresh()
  expect(changed).toBe(false)
  expect(problem).toContain('重新导入')
  expect(titles(await corpus.search('雨伞几日内归还'))).toEqual(['示例市雨伞条例'])
  expect(await corpus.search('风筝几日内归还').then(titles)).not.toContain('示例市风筝条例')
})

test('opened afresh, a corpus whose index belongs to another finds nothing instead of something wrong', async () => {
  const [bucket, other] = [memoryBucket(), memoryBucket()]
  await imported(bucket, '雨伞')
  await imported(other, '风筝')
  await bucket.write(await currentIndex(bucket), (await other.read(await currentIndex(other)))!)
  const corpus = await openCorpus(bucket, { now })
  expect(await corpus.search('风筝几日内归还')).toEqual([])
})

test('a document that is held and in force stands, one of a newer day replaces it, and an unknown one is unknown', async () => {
  const bucket = memoryBucket()
  await imported(bucket, '雨伞')
  const corpus = await openCorpus(bucket, { now })
  expect(corpus.standing('示例市雨伞条例', '第二条')).toMatchObject({ title: '示例市雨伞条例' })
  expect(corpus.standing('示例市雨伞条例', '第九条')).toBe('replaced')
  expect(corpus.standing('示例市水桶条例', '第二条')).toBe('unknown')
})
