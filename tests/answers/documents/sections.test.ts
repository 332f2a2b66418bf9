import { parsePolicy } from '../../../functions/answers/importer/parsePolicy'
import { readMarkdown } from '../../../functions/answers/importer/text/readMarkdown'
import { readPlain } from '../../../functions/answers/importer/text/readPlain'

const provisionsOf = (...lines: string[]) =>
  parsePolicy(readPlain(`示例市借伞应急预案\n${lines.join('\n')}`), {
    fileName: '示例.txt',
    category: '其他',
    importedOn: '2031-06-01',
  }).policy.provisions
const outlined = (...lines: string[]) => provisionsOf(...lines).map(({ id, heading }) => `${heading}#${id}`)

describe('numbers parted by points', () => {
  it('are provisions under the numbers above them, with or without a blank behind', () => {
    expect(
      outlined(
        '1 总则',
        '1.1 目的',
        '为了有伞。',
        '1.2适用范围',
        '全市。',
        '2.组织',
        '伞具局负责。',
        '3 响应',
        '3.1 分级',
        '3.1.1 一级',
        '没有伞。',
        '3.1.2 二级',
        '伞少。',
      ),
    ).toEqual([
      '1 总则 1.1 目的#1.1',
      '1 总则 1.2 适用范围#1.2',
      '2 组织#2',
      '3 响应 3.1 分级 3.1.1 一级#3.1.1',
      '3 响应 3.1 分级 3.1.2 二级#3.1.2',
    ])
  })

  it('hold their sentence where it stands on the same line, and their own lists', () => {
    const found = provisionsOf(
      '１．１　借伞应当登记，登记时出示证件。',
      '1. 身份证；',
      '2. 学生证。',
      '1.2 三日内归还，逾期的，按下款办理。',
      '1.3 万元以下的不计。',
    )
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ['1.1', '借伞应当登记，登记时出示证件。\n1. 身份证；\n2. 学生证。'],
      ['1.2', '三日内归还，逾期的，按下款办理。'],
      ['1.3', '万元以下的不计。'],
    ])
  })

  it('count only in their turn: an amount at the start of a line is none', () => {
    const found = provisionsOf('1 收费', '1.1 押金', '3.5元一把。', '1.2万户以内免收。', '1.2 退还', '三日内退。')
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ['1.1', '3.5元一把。\n1.2万户以内免收。'],
      ['1.2', '三日内退。'],
    ])
  })

  it('start again in an annex', () => {
    expect(
      outlined('1 总则', '1.1 目的', '为了有伞。', '1.2 范围', '全市。', '附件1', '1.1 借条', '写明日期。'),
    ).toEqual(['1 总则 1.1 目的#1.1', '1 总则 1.2 范围#1.2', '附件1 1.1 借条#附件1·1.1'])
  })
})

describe('numbers in Chinese', () => {
  it('one under the other are provisions where the upper one is only a name', () => {
    expect(outlined('一、任务', '（一）放伞。放在门口。', '（二）收伞。雨停就收。', '二、要求', '都要照做。')).toEqual([
      '一、任务#一（一）',
      '一、任务#一（二）',
      '二、要求#二',
    ])
  })

  it('are provisions too where a file makes headings of them, and with 1.1 under 一、', () => {
    const blocks = readMarkdown(
      '# 示例方案\n\n## 一、目标\n\n### （一）数量\n\n一千把。\n\n### （二）质量\n\n不漏。\n\n## 二、保障\n\n有人管。',
    )
    const { policy } = parsePolicy(blocks, { fileName: '示例.md', category: '其他', importedOn: '2031-06-01' })
    expect(policy.provisions.map(({ id, heading, text }) => [heading, id, text])).toEqual([
      ['一、目标', '一（一）', '数量\n一千把。'],
      ['一、目标', '一（二）', '质量\n不漏。'],
      ['二、保障', '二', '有人管。'],
    ])
    expect(outlined('一、总则', '1.1 目的', '为了有伞。', '1.2 范围', '全市。', '二、附则。')).toEqual([
      '一、总则#一1.1',
      '一、总则#一1.2',
      '#二',
    ])
  })

  it('stay whole where the upper one is a sentence that lists', () => {
    expect(outlined('一、伞架管理员的职责是：', '（一）放伞；', '（二）收伞。', '二、都要照做。')).toEqual([
      '一、伞架管理员的职责是：#一',
      '#二',
    ])
  })

  it('a long part without （一） is parted along 1., and that along （1）', () => {
    const long = '这一句说明伞要怎样借。'.repeat(40)
    expect(
      outlined(
        '一、借伞',
        `1.先登记。${long}`,
        '2.再取伞。',
        `（1）取大伞。${long}`,
        `（2）取小伞。${long}`,
        '二、还伞。',
      ),
    ).toEqual(['一、借伞#一1', '一、借伞#一2', '一、借伞#一2（1）', '一、借伞#一2（2）', '#二'])
  })

  it('may be written 一. or 壹、, in full width or in circles', () => {
    expect(outlined('一．甲事。', '二．乙事。')).toEqual(['#一', '#二'])
    expect(outlined('壹、甲事。', '贰、乙事。')).toEqual(['#壹', '#贰'])
    expect(outlined('１．甲事。', '２．乙事。')).toEqual(['#1', '#2'])
    expect(outlined('①甲事。', '②乙事。')).toEqual(['#1', '#2'])
  })

  it('parts called 第一部分 stand above', () => {
    expect(outlined('第一部分 借', '一、登记。', '第二部分 还', '二、擦干。')).toEqual([
      '第一部分 借#一',
      '第二部分 还#二',
    ])
  })
})
