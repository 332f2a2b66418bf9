import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Corpus } from '../../../functions/answers/corpus/corpus'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { importLock } from '../../../functions/answers/importer/importLock'
import type { Bucket } from '../../../functions/platform/bucket/bucket'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'
import { besides, needing } from '../../support/besides'

const today = '2031-06-01'
const now = () => new Date(`${today}T04:00:00Z`)
const law = (days: number, begins: string) =>
  `# 示例市雨伞条例\n\n第一条 为了让人有伞，制定本条例。\n\n第二条 雨伞应当在${days}日内归还。\n\n第三条 本条例自${begins}起施行。`

let folder = ''
let bucket: Bucket
const put = async (name: string, content: string) => {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
const run = async (...paths: string[]) => {
  const { files, ...counts } = await importFolder(paths.length > 0 ? paths : [folder], { bucket, now })
  return { ...counts, outcomes: files.map(({ path, outcome }) => `${path.slice(folder.length + 1)} ${outcome}`) }
}
const corpusOn = (day: string): Promise<Corpus> => openCorpus(bucket, { now: () => new Date(`${day}T04:00:00Z`) })
const daysAnswered = async (corpus: Corpus) =>
  (await corpus.search('雨伞几日内归还'))
    .filter(({ provisionId }) => provisionId === '第二条')
    .map(({ provisionFound }) => provisionFound.text)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  bucket = memoryBucket()
  await put('聊城/示例市雨伞条例(2020-01-02).md', law(3, '2020年3月1日'))
  await put(
    '法律/示例典/借用编.md',
    '# 中华人民共和国示例典\n\n# 借用编\n\n2019年1月1日 通过\n\n2020年1月1日 施行\n\n<!-- INFO END -->\n\n第一百条 借用他人的物应当爱惜。',
  )
})
afterEach(() => rm(folder, { recursive: true }))

describe('an import', () => {
  it('takes in a folder, and finds nothing to do the second time', async () => {
    expect(await run()).toEqual({
      outcomes: ['法律/示例典/借用编.md 新', '聊城/示例市雨伞条例(2020-01-02).md 新'],
      documents: 2,
      provisionsInForce: 4,
      superseded: 0,
    })
    const before = await bucket.version('corpus/current.json')
    expect((await run()).outcomes).toEqual(['法律/示例典/借用编.md 未变', '聊城/示例市雨伞条例(2020-01-02).md 未变'])
    expect(await bucket.version('corpus/current.json')).toBe(before)
  })

  it('knows category and level by the folder, and keeps a refused file out', async () => {
    await put('聊城/坏.pdf', 'x')
    await put('聊城/空.md', '')
    expect((await run()).outcomes.filter((outcome) => outcome.endsWith('拒绝'))).toEqual([
      '聊城/坏.pdf 拒绝',
      '聊城/空.md 拒绝',
    ])
    const corpus = await corpusOn(today)
    expect(corpus.versions('示例市雨伞条例')[0]).toMatchObject({ category: '聊城', level: 'city' })
    expect(corpus.counts()).toEqual({ documents: 2, inForce: 2, provisionsInForce: 4 })
  })

  it('replaces a version whose text was corrected, without a duplicate', async () => {
    await run()
    await put('聊城/示例市雨伞条例(2020-01-02).md', law(5, '2020年3月1日'))
    expect(await run()).toMatchObject({
      documents: 2,
      outcomes: expect.arrayContaining(['聊城/示例市雨伞条例(2020-01-02).md 更新']),
    })
    expect(await daysAnswered(await corpusOn(today))).toEqual(['雨伞应当在5日内归还。'])
  })

  it('keeps two different texts of one version apart: the second is refused', async () => {
    await put('聊城/副本/示例市雨伞条例(2020-01-02).md', law(9, '2020年3月1日'))
    expect((await run()).outcomes).toContain('聊城/示例市雨伞条例(2020-01-02).md 拒绝')
    expect((await run()).outcomes).toContain('聊城/示例市雨伞条例(2020-01-02).md 拒绝')
  })

  it('answers from a new version once its day has come, without another import', async () => {
    await put('聊城/示例市雨伞条例(2031-05-01).md', law(7, '2031年7月1日'))
    expect(await run()).toMatchObject({ documents: 3, provisionsInForce: 4, superseded: 0 })
    expect(await daysAnswered(await corpusOn('2031-06-30'))).toEqual(['雨伞应当在3日内归还。'])
    const later = await corpusOn('2031-07-01')
    expect(await daysAnswered(later)).toEqual(['雨伞应当在7日内归还。'])
    expect(later.versions('示例市雨伞条例').map((version) => later.statusOf(version))).toEqual([
      'in-force',
      'superseded',
    ])
  })

  it('never answers from what is not open to everyone', async () => {
    await put('聊城/内部.md', '公开属性：不予公开\n\n# 雨伞内部规定\n\n第一条 雨伞内部归还期限保密。\n\n第二条 雨伞。')
    await run()
    const corpus = await corpusOn(today)
    expect((await corpus.search('雨伞内部归还期限')).map(({ document }) => document.title)).not.toContain(
      '雨伞内部规定',
    )
    expect(await corpus.provision('雨伞内部规定', '第一条')).toBeUndefined()
  })

  it('leaves the former corpus answering when it is cut off at any point', async () => {
    await run()
    await put('聊城/示例市雨伞条例(2020-01-02).md', law(5, '2020年3月1日'))
    const whole = bucket
    for (let allowed = 0; allowed < 5; allowed++) {
      let writes = 0
      bucket = {
        ...whole,
        write: (key, bytes) => (writes++ < allowed ? whole.write(key, bytes) : Promise.reject(new Error('cut off'))),
      }
      await expect(run()).rejects.toThrow('cut off')
      bucket = whole
      expect(await daysAnswered(await corpusOn(today))).toEqual(['雨伞应当在3日内归还。'])
    }
    await run()
    expect(await daysAnswered(await corpusOn(today))).toEqual(['雨伞应当在5日内归还。'])
  })

  it('keeps one former corpus for whoever still reads it, and no more', async () => {
    for (const days of [4, 5, 6, 7]) {
      await put('聊城/示例市雨伞条例(2020-01-02).md', law(days, '2020年3月1日'))
      await run()
    }
    const kept = (await bucket.list('corpus/')).filter((key) => !key.includes('policies'))
    expect(kept.map((key) => key.replace(/-m\d+/, ''))).toEqual([
      'corpus/current.json',
      'corpus/index-3.bin',
      'corpus/index-4.bin',
      'corpus/manifest-3.json',
      'corpus/manifest-4.json',
      'corpus/meanings-3.bin',
      'corpus/meanings-4.bin',
    ])
    expect(await bucket.list('corpus/policies/')).toHaveLength(3)
  })

  it('names a path that does not exist', async () => {
    await expect(run(join(folder, '没有'))).rejects.toMatchObject({
      code: 'not-found',
      detail: expect.stringContaining('没有'),
    })
  })
})

describe('the corpus', () => {
  it('is empty before the first import, and takes it in when asked to look', async () => {
    const corpus = await corpusOn(today)
    expect(await corpus.search('雨伞')).toEqual([])
    await run()
    expect(await corpus.refresh()).toEqual({ changed: true })
    expect(await corpus.refresh()).toEqual({ changed: false })
    expect(await daysAnswered(corpus)).toEqual(['雨伞应当在3日内归还。'])
  })

  it('finds a provision of a code by the code alone, in any spelling', async () => {
    await run()
    const corpus = await corpusOn(today)
    for (const [title, id] of [
      ['示例典', '第一百条'],
      ['《中华人民共和国示例典》', '第100条'],
      ['示例典·借用编', '第一百条'],
    ] as const) {
      expect(await corpus.provision(title, id)).toMatchObject({
        status: 'in-force',
        policy: { title: '示例典·借用编' },
        provision: { id: '第一百条' },
      })
    }
    expect(await corpus.provision('示例典', '第一条')).toBeUndefined()
    expect(await corpus.provision('没有这部法', '第一条')).toBeUndefined()
  })

  it('goes on with the last good one when the new index is damaged, and says so', async () => {
    await run()
    const corpus = await corpusOn(today)
    await put('聊城/示例市雨伞条例(2020-01-02).md', law(5, '2020年3月1日'))
    await run()
    const index = (await bucket.read('corpus/index-2.bin'))!
    await bucket.write('corpus/index-2.bin', index.slice(0, 100))
    expect(await corpus.refresh()).toEqual({ changed: false, problem: expect.stringContaining('仍用原来的') })
    expect(await daysAnswered(corpus)).toEqual(['雨伞应当在3日内归还。'])
  })
})

describe('the lock', () => {
  it('keeps a second import out while the first runs, and lets it in afterwards', async () => {
    const path = join(folder, 'import.lock')
    const release = await importLock(path)
    await expect(importLock(path)).rejects.toMatchObject({ code: 'not-now' })
    await release()
    await (
      await importLock(path)
    )()
  })

  it('is taken over from a process that is gone', async () => {
    const path = join(folder, 'import.lock')
    await writeFile(path, '999999999')
    await (
      await importLock(path)
    )()
    expect(existsSync(path)).toBe(false)
  })
})

const statutes = besides('policies')

needing('policies').test(
  'the statutes of the country, the province and the city are read whole',
  async () => {
    const { documents, provisionsInForce, files } = await importFolder([statutes], { bucket, now })
    expect(files.filter(({ outcome }) => outcome === '拒绝')).toEqual([])
    expect(documents).toBeGreaterThanOrEqual(1200)
    expect(provisionsInForce).toBeGreaterThanOrEqual(53_000)
    const corpus = await corpusOn(today)
    const found = await corpus.search('我向区里申请公开文件，多久必须给我答复？', 5)
    expect(found.map(({ document, provisionId }) => `${document.title}#${provisionId}`)).toContain(
      '政府信息公开条例#第三十三条',
    )
    expect(await corpus.provision('民法典', '第一千一百二十七条')).toMatchObject({
      policy: { title: '民法典·继承编', effectiveFrom: '2021-01-01' },
    })
  },
  180_000,
)
