import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mostWithin } from '@shared/answers/bulletins/mostWithin'
import { openCorpus } from '../../../functions/answers/corpus/corpus'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'

const now = () => new Date('2031-06-01T04:00:00Z')
const files = {
  '灯城市关于雨天借伞的通知(2031-01-02).md':
    '# 灯城市关于雨天借伞的通知\n\n各区：为方便群众，我市在桥头设置借伞点，现通知如下。\n\n一、借伞收不收钱\n\n雨天借伞不收押金，三日内归还。\n\n二、伞弄坏了\n\n借来的伞弄坏了，在桥头修好就行。\n\n（此件公开发布）',
  '桥城市关于雨天借伞的通知(2031-01-02).md':
    '# 桥城市关于雨天借伞的通知\n\n各区：为方便群众，我市在桥头设置借伞点，现通知如下。\n\n一、押金\n\n借伞收押金。灯城市来的，借伞也收押金，不收不借。\n\n二、还伞\n\n还伞退押金，借伞五日内归还。\n\n（此件公开发布）',
  '示例市雨伞条例(2031-01-02).md':
    '# 示例市雨伞条例\n\n第一条 为了让人有雨伞，制定本条例。\n\n第二条 雨伞借出，押金不得多于五元。\n\n第三条 本条例自2031年3月1日起施行。',
}

async function library() {
  const folder = await mkdtemp(join(tmpdir(), 'bulletins-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const bucket = memoryBucket()
  await importFolder([folder], { bucket, now })
  await rm(folder, { recursive: true })
  return openCorpus(bucket, { now })
}

const noticesIn = (found: { document: { title: string } }[]) =>
  found.map(({ document }) => document.title).filter((title) => title.endsWith('通知'))

describe('imported notices', () => {
  it.each([
    ['灯城市借伞收不收押金', '灯城市关于雨天借伞的通知'],
    ['桥城市借伞收不收押金', '桥城市关于雨天借伞的通知'],
  ])('%s: the notice of that place is the first notice found', async (question, title) => {
    expect(noticesIn(await (await library()).search(question))[0]).toBe(title)
  })

  it('change places among themselves only, so that a statute stays where it is and a place keeps its score', async () => {
    const corpus = await library()
    const before = corpus.hits('灯城市借伞收不收押金')
    await corpus.open('灯城市借伞收不收押金')
    const after = corpus.hits('灯城市借伞收不收押金')
    expect(after).not.toEqual(before)
    const articles = (hits: typeof before) =>
      hits.map(({ provisionId }) => (/^第/.test(provisionId) ? provisionId : '通知'))
    expect(articles(after)).toEqual(articles(before))
    expect(after.map(({ score }) => score)).toEqual(before.map(({ score }) => score))
    expect(new Set(after.map(({ provision }) => provision))).toEqual(new Set(before.map(({ provision }) => provision)))
  })

  it('are found by one hit as by many', async () => {
    const corpus = await library()
    const [first] = await corpus.search('灯城市借伞收不收押金')
    expect((await corpus.search('灯城市借伞收不收押金', 1)).map(({ policyId }) => policyId)).toEqual([first?.policyId])
  })
})

test('the heaviest stretch counts each word once, and only words that stand so near', () => {
  const met = [
    { word: 0, at: 0 },
    { word: 0, at: 4 },
    { word: 1, at: 9 },
    { word: 2, at: 40 },
  ]
  expect(mostWithin(met, (word) => word + 1, 10)).toEqual({ sum: 3, at: 9 })
  expect(mostWithin(met, (word) => word + 1, 100)).toEqual({ sum: 6, at: 40 })
  expect(mostWithin([], () => 1, 10)).toEqual({ sum: 0, at: 0 })
})
