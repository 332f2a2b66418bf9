import { readDocx } from '../../../functions/answers/importer/docx/readDocx'
import { item, level, oneList, p, r, tc, tr, type WordFile, wordFile } from './wordFile'

const blocksIn = async (file: WordFile) => readDocx(await wordFile(file))
const linesIn = async (file: WordFile) => (await blocksIn(file)).map(({ text }) => text)

describe('the numbers Word counts by itself are read', () => {
  it('as articles, items and sub-items of one list, each starting again under the one above', async () => {
    const numbering = oneList(
      level(0, 'chineseCountingThousand', '第%1条'),
      level(1, 'chineseCounting', '（%2）'),
      level(2, 'decimal', '%3.'),
    )
    const body = [
      item('借伞登记。'),
      item('登记时：', 1, 1),
      item('看证件；', 1, 2),
      item('留电话。', 1, 2),
      item('还伞时签字。', 1, 1),
      item('还伞。'),
      item('三日内归还。', 1, 1),
    ].join('')
    expect(await linesIn({ body, numbering })).toEqual([
      '第一条 借伞登记。',
      '（一）登记时：',
      '1. 看证件；',
      '2. 留电话。',
      '（二）还伞时签字。',
      '第二条 还伞。',
      '（一）三日内归还。',
    ])
  })

  it('over ten and over a hundred', async () => {
    const body = Array.from({ length: 112 }, (_, at) => item(`伞${at + 1}`)).join('')
    const lines = await linesIn({ body, numbering: oneList(level(0, 'chineseCountingThousand', '第%1条')) })
    expect([9, 10, 19, 99, 100, 109, 111].map((at) => lines[at]?.split(' ')[0])).toEqual([
      '第十条',
      '第十一条',
      '第二十条',
      '第一百条',
      '第一百零一条',
      '第一百一十条',
      '第一百一十二条',
    ])
  })

  it('in levels parted by points, in digits even where the chapter counts in Chinese', async () => {
    const legal = '<w:isLgl/>'
    const numbering = oneList(
      level(0, 'chineseCounting', '第%1章'),
      level(1, 'decimal', '%1.%2', legal),
      level(2, 'decimal', '%1.%2.%3', legal),
    )
    const body = [
      item('总则'),
      item('目的', 1, 1),
      item('甲', 1, 2),
      item('乙', 1, 2),
      item('分级'),
      item('一级', 1, 1),
    ]
    expect(await linesIn({ body: body.join(''), numbering })).toEqual([
      '第一章 总则',
      '1.1 目的',
      '1.1.1 甲',
      '1.1.2 乙',
      '第二章 分级',
      '2.1 一级',
    ])
  })

  it.each([
    ['decimalEnclosedCircleChinese', ['①', '②', '③']],
    ['decimalFullWidth', ['１', '２', '３']],
    ['decimalZero', ['01', '02', '03']],
    ['upperLetter', ['A', 'B', 'C']],
    ['lowerLetter', ['a', 'b', 'c']],
    ['upperRoman', ['I', 'II', 'III']],
    ['lowerRoman', ['i', 'ii', 'iii']],
    ['ideographDigital', ['一', '二', '三']],
    ['ideographTraditional', ['甲', '乙', '丙']],
    ['ideographZodiac', ['子', '丑', '寅']],
    ['chineseLegalSimplified', ['壹', '贰', '叁']],
    ['decimalEnclosedParen', ['⑴', '⑵', '⑶']],
    ['ideographEnclosedCircle', ['㊀', '㊁', '㊂']],
  ])('in the format %s', async (format, numbers) => {
    const body = item('伞') + item('伞') + item('伞')
    expect(await linesIn({ body, numbering: oneList(level(0, format, '%1、')) })).toEqual(
      numbers.map((number) => `${number}、伞`),
    )
  })

  it('through styles, of which one is based on another', async () => {
    const numbering = oneList(
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="Part"/>'),
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Step"/>'),
    )
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const style = (id: string, inner: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`
    const styles = style('Part', numbered) + style('Step', numbered) + style('Own', '<w:basedOn w:val="Step"/>')
    const of = (id: string, text: string) => p(text, `<w:pStyle w:val="${id}"/>`)
    const body = of('Part', '借伞') + of('Step', '登记') + of('Own', '取伞') + of('Part', '还伞') + of('Step', '擦干')
    expect(await linesIn({ body, numbering, styles })).toEqual([
      '一、借伞',
      '1. 登记',
      '2. 取伞',
      '二、还伞',
      '1. 擦干',
    ])
  })

  it('and a list that is told to start again does, while one that is not goes on', async () => {
    const abstract = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum>`
    const num = (id: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = item('甲', 1) + item('乙', 1) + item('丙', 2) + item('丁', 3) + item('戊', 3)
    const lines = await linesIn({ body, numbering: abstract + num(1) + num(2) + num(3, again) })
    expect(lines).toEqual(['1. 甲', '2. 乙', '3. 丙', '1. 丁', '2. 戊'])
  })

  it('but no bullet is, and a paragraph taken out of its list has none', async () => {
    const body = item('甲') + p('乙', '<w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await linesIn({ body, numbering: oneList(level(0, 'bullet', '')) })).toEqual(['甲', '乙'])
  })

  it('in a column of numbers whose cells hold nothing else', async () => {
    const cell = `<w:tc>${item('')}</w:tc>`
    const body = `<w:tbl>${tr(cell, tc('甲校'))}${tr(cell, tc('乙校'))}</w:tbl>`
    expect(await linesIn({ body, numbering: oneList(level(0, 'decimal', '%1')) })).toEqual(['1 ｜ 甲校', '2 ｜ 乙校'])
  })
})

describe('merged cells', () => {
  const start = '<w:vMerge w:val="restart"/>'
  const on = '<w:vMerge/>'

  it('stand in every one of their rows, two merges in a column apart', async () => {
    const body = `<w:tbl>${tr(tc('甲校', start), tc('东街'), tc('一', start))}${tr(tc('', on), tc('西街'), tc('', on))}${tr(
      tc('乙校', start),
      tc('南街'),
      tc('二'),
    )}${tr(tc('', on), tc('北街'), tc('三'))}</w:tbl>`
    expect(await linesIn({ body })).toEqual([
      '甲校 ｜ 东街 ｜ 一',
      '甲校 ｜ 西街 ｜ 一',
      '乙校 ｜ 南街 ｜ 二',
      '乙校 ｜ 北街 ｜ 三',
    ])
  })

  it('across columns too, where a merge below is counted by the columns of the table', async () => {
    const wide = '<w:gridSpan w:val="2"/>'
    const body = `<w:tbl>${tr(tc('收费表', '<w:gridSpan w:val="3"/>'))}${tr(tc('时段', wide), tc('元', start))}${tr(
      tc('日'),
      tc('夜'),
      tc('', on),
    )}</w:tbl>`
    expect(await linesIn({ body })).toEqual(['收费表', '时段 ｜ 时段 ｜ 元', '日 ｜ 夜 ｜ 元'])
  })

  it('but a table of one cell around a text is no table', async () => {
    const body = `<w:tbl>${tr(`<w:tc>${p('第一条 甲。')}${p('第二条 乙。')}</w:tc>`)}</w:tbl>`
    expect(await linesIn({ body })).toEqual(['第一条 甲。', '第二条 乙。'])
  })
})

describe('what Word does not print', () => {
  const hidden = '<w:vanish/>'

  it('is not read: hidden runs, hidden by a style, hidden whole paragraphs', async () => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr>${hidden}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="HP"><w:name w:val="HP"/><w:rPr>${hidden}</w:rPr></w:style>`
    const body = [
      `<w:p>${r('伞')}${r('内部', hidden)}${r('可借')}${r('草稿', '<w:rStyle w:val="H"/>')}${r('。', '<w:vanish w:val="0"/>')}</w:p>`,
      p('整段内部', '<w:pStyle w:val="HP"/>'),
      `<w:p><w:pPr><w:pStyle w:val="HP"/></w:pPr>${r('露出', '<w:vanish w:val="false"/>')}</w:p>`,
      p('末'),
    ]
    expect(await linesIn({ body: body.join(''), styles })).toEqual(['伞可借。', '露出末'])
  })

  it('nor what was deleted or moved away, while what was put in stays', async () => {
    const deleted = `<w:del>${r('五').replaceAll('w:t', 'w:delText')}</w:del>`
    const body = `<w:p>${r('每把')}${deleted}<w:ins>${r('三')}</w:ins><w:moveFrom>${r('旧')}</w:moveFrom><w:moveTo>${r('元')}</w:moveTo></w:p>`
    expect(await linesIn({ body })).toEqual(['每把三元'])
  })

  it('a deleted paragraph is not counted, and one whose end was deleted runs on', async () => {
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const gone = '<w:rPr><w:del/></w:rPr>'
    const body = [
      item('甲'),
      `<w:p><w:pPr>${numPr}${gone}</w:pPr><w:del>${r('没有了').replaceAll('w:t', 'w:delText')}</w:del></w:p>`,
      item('乙'),
      p('前半', gone),
      p('后半'),
    ]
    expect(await linesIn({ body: body.join(''), numbering: oneList(level(0, 'decimal', '%1.')) })).toEqual([
      '1. 甲',
      '2. 乙',
      '前半后半',
    ])
  })

  it('nor field codes and the table of contents; text boxes are read once, notes behind their paragraph', async () => {
    const box = `<w:txbxContent>${p('框里的话')}</w:txbxContent>`
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>'
    const body = [
      p('第一章 总则 3', '<w:pStyle w:val="T1"/>'),
      `<w:p>${r('正文')}<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ]
    const footnotes = `<w:footnote w:id="2">${p('脚注的话')}</w:footnote>`
    expect(await linesIn({ body: body.join(''), styles, footnotes })).toEqual(['正文', '框里的话', '注：脚注的话'])
  })
})

it('a paragraph says how it is set: size, centred, style and level', async () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
  const body = p('借伞办法', '<w:pStyle w:val="a"/>') + p('总则', '<w:pStyle w:val="1"/>') + p('甲。')
  expect(await blocksIn({ body, styles })).toEqual([
    { kind: 'heading', level: 1, text: '借伞办法', size: 22, centred: true, style: 'Title' },
    { kind: 'heading', level: 2, text: '总则', size: 16, style: 'heading 1' },
    { kind: 'paragraph', text: '甲。', size: 16 },
  ])
})

it('radicals and compatibility ideographs are read as the characters they are drawn as', async () => {
  expect(await linesIn({ body: p('⼈⺠⾏政，⻓期⼾⼝，⾦\uf90a') })).toEqual(['人民行政，长期户口，金金'])
})
