import { parsePolicy } from '../../../functions/answers/importer/parsePolicy'
import { readMarkdown } from '../../../functions/answers/importer/text/readMarkdown'

const parsed = (markdown: string, fileName = '示例.md') =>
  parsePolicy(readMarkdown(markdown), { fileName, category: '其他', importedOn: '2031-06-01' })
const policyOf = (markdown: string, fileName?: string) => parsed(markdown, fileName).policy
const outlined = (markdown: string) => policyOf(markdown).provisions.map(({ id, heading }) => `${heading}#${id}`)

describe('title and days', () => {
  it('a statute is named without 中华人民共和国 and dated by its file name', () => {
    const policy = policyOf(
      '# 中华人民共和国示例法\n\n2019年1月2日 示例会议通过\n\n2020年5月6日 施行\n\n<!-- INFO END -->\n\n第一条 甲。\n\n第二条 乙。',
      '示例法(2020-03-04).md',
    )
    expect(policy).toMatchObject({
      title: '示例法',
      fullTitle: '中华人民共和国示例法',
      versionDate: '2020-03-04',
      effectiveFrom: '2020-05-06',
    })
  })

  it('a part of a code carries the name of the code', () => {
    expect(policyOf('# 中华人民共和国示例典\n\n# 雨伞编\n\n第一条 甲。').title).toBe('示例典·雨伞编')
  })

  it('without a date in the file name the newest line of its history dates it, and the last article begins it', () => {
    const policy = policyOf(
      '# 示例条例\n\n2018年3月1日 通过\n\n2019年4月2日 修正\n\n<!-- INFO END -->\n\n第一条 甲。\n\n第二条 本条例自2019年10月1日起施行。',
    )
    expect(policy).toMatchObject({ versionDate: '2019-04-02', effectiveFrom: '2019-10-01' })
  })

  it('an amended law does not begin before it was amended, whatever the first version said', () => {
    const policy = policyOf(
      '# 示例条例\n\n第一条 甲。\n\n第二条 本条例自1999年10月1日起施行。',
      '示例条例(2019-04-02).md',
    )
    expect(policy.effectiveFrom).toBe('2019-04-02')
  })

  it('a document without any day takes the day of the import, and says so', () => {
    const { policy, notes } = parsed('# 示例办法\n\n第一条 甲。')
    expect(policy.versionDate).toBe('2031-06-01')
    expect(notes).toEqual(['没有写明日期，按导入日期处理'])
  })

  it('a period of validity ends the document on the day after', () => {
    const policy = policyOf(
      '# 示例办法\n\n第一条 甲。\n\n第二条 本办法自2030年1月1日起施行，有效期至2034年12月31日。',
      '示例办法(2029-12-01).md',
    )
    expect(policy).toMatchObject({ effectiveFrom: '2030-01-01', repealedFrom: '2035-01-01' })
  })

  it('lines above the text name the drafter, the day, the address and the openness', () => {
    const front =
      '---\n起草部门：示例市伞具局\n成文日期：2030年2月1日\n公开属性：依申请公开\n原文链接：https://example.org/1\n---\n'
    const { policy, notes } = parsed(`${front}# 示例通知\n\n一、甲事。\n\n二、乙事。`)
    expect(policy).toMatchObject({
      drafter: '示例市伞具局',
      versionDate: '2030-02-01',
      attribute: '依申请公开',
      url: 'https://example.org/1',
    })
    expect(notes).toEqual(['标明依申请公开，不用于解答'])
    expect(policy.provisions).toHaveLength(2)
  })
})

describe('articles', () => {
  it('carry their chapters, and keep their items', () => {
    const markdown =
      '# 示例法\n\n## 第一章  总  则\n\n第一条　甲：\n\n（一）子；\n\n（二）丑。\n\n## 第二章 办伞\n\n### 第一节 借\n\n第二条 乙。\n\n第二条之一 丙。\n\n## 第三章 附则\n\n第三条 丁。'
    expect(outlined(markdown)).toEqual([
      '第一章 总则#第一条',
      '第二章 办伞 第一节 借#第二条',
      '第二章 办伞 第一节 借#第二条之一',
      '第三章 附则#第三条',
    ])
    expect(policyOf(markdown).provisions[0]?.text).toBe('甲：\n（一）子；\n（二）丑。')
  })

  it('in Arabic numerals are named in Chinese ones', () => {
    expect(outlined('# 示例法\n\n第1条 甲。\n\n第2条 乙。\n\n第105条 丙。')).toEqual([
      '#第一条',
      '#第二条',
      '#第一百零五条',
    ])
  })

  it('are not begun by a sentence that only refers to one', () => {
    const { provisions } = policyOf('# 示例法\n\n第一条 甲。\n\n第二条规定的情形除外。\n\n第二条 乙。')
    expect(provisions.map(({ text }) => text)).toEqual(['甲。\n第二条规定的情形除外。', '乙。'])
  })

  it('end where an annex begins, and numbering may start again there', () => {
    const markdown = '# 示例法\n\n第一条 甲。\n\n第二条 乙。\n\n附件1：借伞守则\n\n第一条 丙。'
    expect(outlined(markdown)).toEqual(['#第一条', '#第二条', '#附件1', '#附件1·第一条'])
  })

  it('follow a preamble, which is a provision of its own', () => {
    expect(
      outlined('# 示例法\n\n## 序言\n\n这里说明为什么要有伞，字数够长才算一段序言。\n\n## 第一章 总则\n\n第一条 甲。'),
    ).toEqual(['#序言', '第一章 总则#第一条'])
  })
})

describe('documents without articles', () => {
  it('are parted along their numbered sections, long ones further', () => {
    const long = '这一句说明伞要怎样借。'.repeat(40)
    const markdown = `# 关于借伞的意见\n\n各单位，现就借伞提出下面这些意见，请照着做。\n\n一、放伞\n\n放在门口。\n\n二、借伞\n\n（一）先登记。${long}\n\n（二）再取伞。${long}\n\n三、本意见自印发之日起施行。`
    expect(outlined(markdown)).toEqual(['#前言', '一、放伞#一', '二、借伞#二（一）', '二、借伞#二（二）', '#三'])
  })

  it('without any numbers are kept as one text, and it is said so', () => {
    const { policy, notes } = parsed('# 关于伞的通知\n\n明天有雨。\n\n请带伞。', '关于伞的通知(2030-01-02).md')
    expect(policy.provisions).toEqual([{ id: '全文', heading: '', text: '明天有雨。\n请带伞。' }])
    expect(notes[0]).toBe('没有条款编号，按全文收录')
  })

  it('a title alone is no document', () => {
    expect(() => parsed('# 关于伞的通知')).toThrow(expect.objectContaining({ code: 'cannot-read-file' }))
  })
})
