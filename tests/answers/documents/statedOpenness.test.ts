import { readDocument } from '../../../functions/answers/importer/readDocument'

const title = '聊城市示例雨棚管理规定'
const body = [
  '第一条 示例雨棚由示例养护站每季度检查一遍。',
  '第二条 雨棚破了十日内修补。',
  '第三条 本规定自2026年3月1日起施行。',
]
const foot = ['聊城市示例局', '2026年3月1日']

type Place = 'below the title' | 'above everything' | 'under the day' | 'before the text'
const places: Place[] = ['below the title', 'above everything', 'under the day', 'before the text']
const number = '示政发〔2026〕5号'
const linesWith = (mark: string, place: Place): string[] => [
  ...(place === 'above everything' ? [mark] : []),
  title,
  ...(place === 'below the title' ? [mark] : []),
  number,
  ...(place === 'before the text' ? [mark] : []),
  ...body,
  ...foot,
  ...(place === 'under the day' ? [mark] : []),
]
const formats = {
  txt: (lines: readonly string[]) => lines.join('\n'),
  md: (lines: readonly string[]) => lines.map((line) => (line === title ? `# ${line}` : line)).join('\n\n'),
  html: (lines: readonly string[]) =>
    `<html><head><title>${title}</title></head><body>${lines
      .map((line) => (line === title ? `<h1>${line}</h1>` : `<p>${line}</p>`))
      .join('')}</body></html>`,
}
type Format = keyof typeof formats

const read = async (text: string, fileName: string) =>
  (
    await readDocument({
      path: `聊城/${fileName}`,
      bytes: new TextEncoder().encode(text),
      fileName,
      category: '聊城',
      importedOn: '2026-11-23',
    })
  ).policy

const marks: Record<string, readonly string[]> = {
  依申请公开: [
    '（此件依申请公开）',
    '(此件依申请公开)',
    '【此件依申请公开】',
    '此件依申请公开',
    '此件依申请公开。',
    '（此文件依申请公开）',
    '（本件依申请公开）',
    '（本文件属于依申请公开）',
    '（此件属依申请公开）',
    '依申请公开',
    '（依申请公开）',
    '〔依申请公开〕',
    '[依申请公开]',
    '公开属性：依申请公开',
    '公开方式：依申请公开',
    '信息公开选项：依申请公开',
    '公 开 方 式：依 申 请 公 开',
  ],
  不予公开: [
    '（此件不予公开）',
    '（此件不公开）',
    '此件免予公开',
    '（本件暂不公开）',
    '（不予公开）',
    '不予公开',
    '（此件删减后公开）',
    '公开属性：不予公开',
    '公开方式：不公开',
    '内部资料 注意保存',
    '机密★10年',
    '密级：秘密',
  ],
  主动公开: [
    '（此件主动公开）',
    '（此件公开发布）',
    '（本文件主动公开）',
    '（主动公开）',
    '主动公开',
    '公开属性：主动公开',
  ],
}
const rows = Object.entries(marks).flatMap(([attribute, all]) =>
  all.flatMap((mark) =>
    places.flatMap((place) =>
      (Object.keys(formats) as Format[]).map((format) => [mark, place, format, attribute] as const),
    ),
  ),
)

test.each(rows)('%s, %s, in a file of %s: %s, and its title without it', async (mark, place, format, attribute) => {
  const policy = await read(formats[format](linesWith(mark, place)), `规定.${format}`)
  expect([policy.title, policy.attribute]).toEqual([title, attribute])
  expect(policy.number).toBe(number)
  expect(policy.provisions.map(({ text }) => text).join('')).not.toContain(mark)
})

test.each(['依申请公开', '不予公开'])('%s beside the title or in the name of the file decides', async (attribute) => {
  const beside = [`${title}（${attribute}）`, number, ...body, ...foot].join('\n')
  const inName = [title, number, ...body, ...foot].join('\n')
  for (const policy of [
    await read(beside, '规定.txt'),
    await read(`# ${beside.replaceAll('\n', '\n\n')}`, '规定.md'),
    await read(inName, `规定（${attribute}）.txt`),
    await read(inName, `【${attribute}】规定.txt`),
  ])
    expect([policy.title, policy.attribute]).toEqual([title, attribute])
})

test('what only speaks about openness in its text states nothing about itself', async () => {
  const about = ['第四条 依申请公开的信息按条例办理。', '第五条 不予公开的要说明理由。']
  const policy = await read([title, number, ...body.slice(0, 2), ...about, body[2], ...foot].join('\n'), '规定.txt')
  expect(policy.attribute).toBe('主动公开')
})

test('where two marks contradict each other the narrower one counts', async () => {
  const lines = linesWith('（此件主动公开）', 'below the title')
  expect((await read([...lines, '公开方式：依申请公开'].join('\n'), '规定.txt')).attribute).toBe('依申请公开')
})
