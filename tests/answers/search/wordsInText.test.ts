import { inDigits, numberWritings } from '@shared/answers/documents/writings'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { searchPolicies } from '../../../functions/answers/documents/searchPolicies'
import { diskBucket } from '../../../functions/platform/bucket/bucket'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const documents: Record<string, string> = {
  敬老办法: '年满八十八周岁的老年人，每月发三十六元，物价上涨超过百分之五的，另发二十万元以内的补助。',
  长寿办法: '年满88周岁的老人，每月发36元，物价上涨超过5%的，另发20万元以内的补助。',
  养犬办法: '遛狗应当拴绳，犬只不得进入学校、医院。',
  收费办法: '犬类登记满两年的，免收费用；犬类饲养动物伤人的，由饲养人赔偿。',
  停车办法: '示例路边每小时收三元。',
  停车费办法: '停车场每小时收四元。',
  停车场办法: '停车场应当划线。',
  停车位办法: '停车位应当划线。',
  停车楼办法: '停车楼应当划线。',
  道路办法: '车辆在路边停车的，应当靠右；二〇三〇年起另行规定。',
  '2030年伞架办法': '道路一年修一次。',
  比例办法: '减收的部分不超过应收的30%。',
  期限办法: '应当在30日内办结，最多30日。',
}
const now = () => new Date('2031-06-01T00:00:00Z')

let folder = ''
let found: (words: string) => string[] = () => []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'words-'))
  const files = join(folder, '聊城')
  await mkdir(files)
  for (const [name, text] of Object.entries(documents))
    await writeFile(
      join(files, `${name}.md`),
      `# 示例${name}\n\n2030年1月2日公布\n\n第一条 为了示例，制定本办法。\n\n第二条 ${text}\n`,
    )
  const bucket = diskBucket(join(folder, 'bucket'))
  await importFolder([files], { bucket, now })
  const corpus = await openCorpus(bucket, { now })
  found = (words) =>
    searchPolicies(words, corpus.inForce(), corpus).map(({ policy }) => policy.title.replace('示例', ''))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a number finds the same documents in every writing', () => {
  it.each([
    [
      ['88周岁', '八十八周岁', '８８周岁', '88', '八十八'],
      ['敬老办法', '长寿办法'],
    ],
    [
      ['36元', '三十六元'],
      ['敬老办法', '长寿办法'],
    ],
    [
      ['5%', '百分之五', '５％'],
      ['敬老办法', '长寿办法'],
    ],
    [
      ['20万元', '二十万元', '200000元', '２０万元'],
      ['敬老办法', '长寿办法'],
    ],
    [['2年', '二年', '两年', '２年'], ['收费办法']],
    [['2030年伞架办法', '二〇三〇年伞架办法', '二零三零年伞架办法'], ['2030年伞架办法']],
  ])('%j', (writings, titles) => {
    const results = writings.map((words) => found(words))
    for (const result of results) expect(result).toEqual(results[0])
    expect(results[0]).toEqual(expect.arrayContaining(titles))
  })

  it('and 30% is more than 30', () => {
    for (const words of ['30%', '３０％', '百分之三十']) {
      expect(found(words)).toContain('比例办法')
      expect(found(words)).not.toContain('期限办法')
    }
  })

  it('and 30 is no part of 2030', () => expect(found('30')).not.toContain('2030年伞架办法'))
})

describe('a word that stands in a text is found', () => {
  it('first, and what the law calls it only adds', () => {
    expect(found('遛狗')[0]).toBe('养犬办法')
    expect(found('狗')).toEqual(expect.arrayContaining(['养犬办法']))
  })

  it('also where many titles have it, behind those', () => {
    expect(
      found('停车')
        .slice(0, 5)
        .every((title) => title.startsWith('停车')),
    ).toBe(true)
    expect(found('停车')).toContain('道路办法')
  })

  it('and several words only where all of them stand', () => {
    expect(found('遛狗 学校')).toEqual(['养犬办法'])
    expect(found('靠右 车辆')).toEqual(['道路办法'])
  })

  it('in full width, in traditional characters, in radicals', () => {
    expect(found('學校、醫院')).toContain('养犬办法')
    expect(found('⻓寿')).toEqual(['长寿办法'])
  })
})

test.each([
  ['一百二十', '120'],
  ['一千零五', '1005'],
  ['三万五千元', '35000元'],
  ['1.5万', '1.5万'],
  ['千万', '千万'],
  ['3.14', '3.14'],
])('%s is compared as %s', (written, digits) => expect(inDigits(written)).toBe(digits))

test('what only looks like a number is looked for as it was typed', () => {
  expect(numberWritings('三七')).toContain('三七')
})
