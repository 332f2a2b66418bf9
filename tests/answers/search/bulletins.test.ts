import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBulletin } from '@shared/answers/bulletins/bulletin'
import { areCopies } from '@shared/answers/bulletins/copies'
import { mostWithin } from '@shared/answers/bulletins/mostWithin'
import { placeIn, provincesIn } from '@shared/answers/bulletins/regions'
import { bandOf } from '@shared/answers/search/confidence'
import { heldNotices } from '../../../functions/measure/notices/notices'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
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

const rows = (texts: readonly string[]) => texts.map((text, at) => ({ id: `${at}`, text }))
const shown = (texts: readonly string[], question: string) => {
  const { hits, reread } = heldNotices(rows(texts))
  return reread(question, hits(question))
}

const lamps =
  '关于放灯节期间河边停车的通告 为方便群众观灯，现将有关事项通告如下。一、放灯节期间河边道路不得停车，桥头停车场免费停放，每辆车最多停放三个小时。二、违反通告停车的，由值守人员劝离，拒不驶离的依法处理。'
const others = [
  '关于雨天借伞的通知 为方便群众，在桥头设置借伞点。借伞不收押金，三日内归还，弄坏了在桥头修好就行。',
  '关于图书馆开放时间的通知 图书馆每天上午九点开放，晚上八点闭馆，周一整理图书，不开放。',
]

describe('a notice that was issued twice', () => {
  const asked = '桥头停车场免费停放，每辆车最多停放三个小时吗'
  const twice = [lamps, `${lamps}（转自灯城发布）`, ...others]

  it('is one notice: its copy takes nothing from its lead, and it is told as what answers', () => {
    expect(bandOf(shown([lamps, ...others], asked))).toBe('grounded')
    expect(bandOf(shown(twice, asked))).toBe('grounded')
  })

  it('is told from another one that says the same in one sentence, which does take from its lead', () => {
    const like =
      '关于集市期间停车的通告 集市期间桥头停车场免费停放，每辆车最多停放三个小时。赶集的人多，请把车停在线内，不占路口，听从值守人员安排，下午五点以后请尽快驶离。'
    const [one, copy, another] = [...twice.slice(0, 2), like].map((text) => readBulletin(text).sketch)
    expect(areCopies(one!, copy!)).toBe(true)
    expect(areCopies(one!, another!)).toBe(false)
    expect(bandOf(shown([lamps, like, ...others], asked))).toBe('candidates')
  })

  it('has no copy in an empty text', () => {
    expect(areCopies(readBulletin('').sketch, readBulletin('').sketch)).toBe(false)
  })
})

describe('the place of a notice', () => {
  const national = '关于延长申报期限的通知 各省、自治区、直辖市：企业申报期限延长到月底，仍有困难的可以再申请延期。'
  const elsewhere = '甘肃省关于延长申报期限的通知 各市：企业申报期限延长到下月底，仍有困难的可以再申请延期。'

  it('goes before what another province has laid down for itself, where nothing names the place that was asked for', () => {
    const first = (question: string) => shown([elsewhere, national, ...others], question)[0]?.policyId
    expect(first('辽宁省企业申报期限延长到什么时候')).toBe('1')
    expect(first('甘肃省企业申报期限延长到什么时候')).toBe('0')
  })

  it('is not where a report was written', () => {
    expect(readBulletin('各地推迟开学 新华社北京2月7日电 记者获悉，各地推迟开学。').plain).not.toContain('北京')
    expect(readBulletin('北京推迟开学 北京各区推迟开学。').plain).toContain('北京')
  })

  it.each([
    ['南昌市民怎样申报', { name: '南昌', province: '江西' }],
    ['江西省怎样申报', { name: '江西', province: '江西' }],
    ['对海陵区有什么规定', { name: '海陵', province: undefined }],
    ['怎样申报', undefined],
  ])('of “%s” is known with its province', (question, place) => expect(placeIn(question)).toEqual(place))

  it('is known by a city of its province', () => {
    expect(provincesIn('湘潭市人民政府关于支持企业的意见')).toEqual(new Set(['湖南']))
  })
})
