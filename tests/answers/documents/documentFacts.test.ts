import type { Category } from '@shared/answers/documents/policy'
import { parsePolicy } from '../../../functions/answers/importer/parsePolicy'
import { readHtml } from '../../../functions/answers/importer/html/readHtml'
import { readPlain } from '../../../functions/answers/importer/text/readPlain'

const file = { fileName: '示例.txt', category: '其他' as Category, importedOn: '2031-06-01' }
const plain = (text: string) => parsePolicy(readPlain(text), file).policy
const page = (html: string) => parsePolicy(readHtml(html), { ...file, fileName: '示例.html' }).policy
const articles = '第一条 为规范示例，制定本办法。\n第二条 示例每人一把伞。'
const rule = (last: string, signed = '2030年1月15日') =>
  plain(`示例市雨伞办法\n${articles}\n第三条 ${last}\n示例市人民政府\n${signed}`)

describe('a day', () => {
  test.each([
    '2021年6月2日',
    '２０２１年６月２日',
    '2021 年 6 月 2 日',
    '二〇二一年六月二日',
    '二○二一年六月二日',
    '二零二一年六月二日',
    '二O二一年六月二日',
    '二Ｏ二一年六月二日',
    '二o二一年六月二日',
    '二0二一年六月二日',
    '二０二一年六月二日',
    '二◯二一年六月二日',
    '二 〇 二 一 年 六 月 二 日',
    '2021-06-02',
    '2021/6/2',
    '2021.06.02',
    '２０２１．０６．０２',
    '（2021年6月2日）',
  ])('written %s below the text dates the document', (day) => {
    expect(plain(`示例市雨伞办法\n${articles}\n示例市人民政府\n${day}`)).toMatchObject({ versionDate: '2021-06-02' })
  })

  test.each([
    ['二〇二一年十二月廿一日', '2021-12-21'],
    ['二〇二一年十月三十日', '2021-10-30'],
    ['二〇二一年元月五日', '2021-01-05'],
    ['示例市人民政府办公室 2021年6月2日', '2021-06-02'],
    ['示例市人民政府办公室2021年6月3日印发', '2021-06-03'],
  ])('%s is %s', (line, day) => {
    expect(plain(`示例市雨伞办法\n${articles}\n${line}`).versionDate).toBe(day)
  })

  test.each([
    '发布时间：2021/06/04 16:20 来源：示例市伞具局 浏览次数：123',
    '发布日期：2021-06-04',
    '2021-06-04 16:20:11 来源：示例市伞具局',
    '【发布时间】：2021年06月04日',
    '来源：示例网　　发布时间：2021．06．04　　作者：某某',
  ])('where nothing else is written, the line %s dates it', (line) => {
    expect(plain(`示例市雨伞办法\n${line}\n${articles}`).versionDate).toBe('2021-06-04')
  })
})

describe('how long it applies', () => {
  test.each([
    ['本办法自2030年2月1日起施行，有效期5年。', '2030-02-01', '2035-02-01'],
    ['本办法自2030年2月1日起施行，有效期为五年。', '2030-02-01', '2035-02-01'],
    ['本办法自2030年2月1日起施行，有效期至2034年12月31日。', '2030-02-01', '2035-01-01'],
    ['本办法自2030年2月1日起施行，有效期截至2034年12月31日止。', '2030-02-01', '2035-01-01'],
    ['本办法自2030年2月1日起施行，有效期自2030年2月1日至2032年1月31日。', '2030-02-01', '2032-02-01'],
    ['本办法自2030年2月1日起至2032年1月31日止。', '2030-02-01', '2032-02-01'],
    ['本办法自2030年2月1日起施行，至2032年1月31日废止。', '2030-02-01', '2032-02-01'],
    ['本办法自2030年2月1日起试行，试行期一年。', '2030-02-01', '2031-02-01'],
    ['本办法自2030年2月1日起施行，试行两年。', '2030-02-01', '2032-02-01'],
    ['本办法自发布之日起施行，有效期5年。', '2030-01-15', '2035-01-15'],
    ['本办法自公布之日起30日后施行，有效期3年。', '2030-02-14', '2033-02-14'],
    ['本办法自印发之日起试行，试行期18个月。', '2030-01-15', '2031-07-15'],
    ['本办法自2030年2月1日起施行，有效期两年半。', '2030-02-01', '2032-08-01'],
    ['本办法自2030年2月1日起施行，有效期1年，有效期届满自行失效。', '2030-02-01', '2031-02-01'],
    ['本办法自2030年2月1日起施行，2032年1月31日失效。', '2030-02-01', '2032-01-31'],
    ['本办法由市伞具局负责解释，自2030年2月1日起施行，有效期限为2年。', '2030-02-01', '2032-02-01'],
    ['本办法自二○三○年二月一日起施行，有效期至二○三四年十二月三十一日。', '2030-02-01', '2035-01-01'],
    ['本办法自2030年2月1日起实施，暂定执行3年。', '2030-02-01', '2033-02-01'],
  ])('%s', (last, effectiveFrom, repealedFrom) => {
    expect(rule(last)).toMatchObject({ effectiveFrom, repealedFrom })
  })

  test.each([
    '本办法自2030年2月1日起施行。',
    '许可证有效期为五年。',
    '雨伞借用证自颁发之日起生效，有效期五年。',
    '合同自签订之日起生效，有效期至2032年12月31日。',
  ])('%s sets no end', (last) => expect(rule(last).repealedFrom).toBeUndefined())

  test('a line above the text says it as well', () => {
    expect(plain(`示例市雨伞办法\n有效期：5年\n成文日期：2030-01-15\n${articles}`).repealedFrom).toBe('2035-01-15')
    expect(plain(`示例市雨伞办法\n有 效 期：2030-01-15 至 2032-01-14\n${articles}`).repealedFrom).toBe('2032-01-15')
  })

  test.each([
    ['失效', '失效'],
    ['废止', '废止'],
    ['已废止', '废止'],
    ['停止执行', '停止执行'],
    ['部分失效', '部分失效'],
    ['已修改', '已修改'],
    ['现行有效', undefined],
    ['有效', undefined],
  ])('有效性 %s', (said, ending) => {
    const { ending: why, repealedFrom, effectiveFrom } = plain(`示例市雨伞办法\n有 效 性：${said}\n${articles}`)
    expect([why, repealedFrom === effectiveFrom]).toEqual([ending, ending !== undefined])
  })
})

test('the history under a title says it as well', () => {
  const text = `示例市雨伞办法\n（2030年1月15日发布 自2030年2月1日起施行 有效期至2032年1月31日）\n${articles}`
  expect(plain(text)).toMatchObject({
    versionDate: '2030-01-15',
    effectiveFrom: '2030-02-01',
    repealedFrom: '2032-02-01',
  })
})

test('labels between brackets need no colon', () => {
  const text = `示例市雨伞办法\n【发文日期】2030年1月15日　【生效日期】2030年2月1日　【时效性】部分失效\n${articles}`
  expect(plain(text)).toMatchObject({ versionDate: '2030-01-15', effectiveFrom: '2030-02-01', ending: '部分失效' })
})

describe('a draft', () => {
  test.each([
    '示例市雨伞办法\n（征求意见稿）',
    '示例市雨伞办法（草案）',
    '示例市雨伞办法(草案征求意见稿)',
    '示例市雨伞办法（修订草案）',
    '示例市雨伞办法（送审稿）',
    '示例市雨伞办法\n【讨论稿】',
    '示例市雨伞条例修订草案',
    '关于公开征求《示例市雨伞办法（征求意见稿）》意见的公告',
    '示例市雨伞办法\n征求意见稿',
  ])('%s is kept apart', (title) => {
    expect(plain(`${title}\n${articles}`).draft).toBeDefined()
  })

  test('one that leaves open when it begins is a draft too', () => {
    expect(plain(`示例市雨伞办法\n${articles}\n第三条 本办法自2030年　月　日起施行。`).draft).toBe('未定稿')
    expect(plain(`示例市雨伞办法\n${articles}\n第三条 本办法自××年×月×日起施行。`).draft).toBe('未定稿')
  })

  test('a rule about drafts is none', () => {
    expect(plain(`示例市规章草案公开征求意见办法\n${articles}`).draft).toBeUndefined()
  })
})

describe('a title', () => {
  test.each([
    ['示例市示例中学2030年招生简章\n一、计划\n两个班。\n二、条件\n应届。', '示例市示例中学2030年招生简章'],
    ['示例市供热应急预案\n1 总则\n1.1 目的\n处置事件。', '示例市供热应急预案'],
    [
      '示例市人民政府办公室\n关于印发示例市雨伞管理办法的\n通知\n各县（市、区）人民政府：\n一、借伞。\n二、还伞。',
      '示例市人民政府办公室关于印发示例市雨伞管理办法的通知',
    ],
    ['示例市雨伞发展规划\n（2023—2025年）\n一、背景\n下雨。\n二、目标\n有伞。', '示例市雨伞发展规划（2023—2025年）'],
    ['关于示例路停水的公告\n因检修停水。', '关于示例路停水的公告'],
    ['示例市民政局\n示例市慰问金细则\n第一条 甲。\n第二条 乙。', '示例市慰问金细则'],
    ['示例市雨伞\n管理办法\n第一条 甲。\n第二条 乙。', '示例市雨伞管理办法'],
    ['关于同意设立示例伞站的批复\n示例区人民政府：\n一、同意。\n二、照办。', '关于同意设立示例伞站的批复'],
    ['示例市政务服务事项清单\n一、借伞\n二、还伞\n在门口。', '示例市政务服务事项清单'],
    [
      '示例市人民政府办公室文件\n示政办发〔2030〕5号\n示例市人民政府办公室关于加强雨伞工作的实施意见\n各单位：\n一、借伞。\n二、还伞。',
      '示例市人民政府办公室关于加强雨伞工作的实施意见',
    ],
    ['示例市雨伞服务问答\n一、怎么借\n登记。\n二、怎么还\n放回。', '示例市雨伞服务问答'],
    ['关于2029年度雨伞工作情况的报告\n一、做法\n借。\n二、问题\n少。', '关于2029年度雨伞工作情况的报告'],
    ['示例市伞具局关于雨伞数量的函\n示例市统计局：\n现将数量告知如下。', '示例市伞具局关于雨伞数量的函'],
    ['示例市雨伞管理办法（试行）\n第一条 甲。\n第二条 乙。', '示例市雨伞管理办法（试行）'],
    ['拟补助对象名单公示\n一、名单\n某某。\n二、时间\n五天。', '拟补助对象名单公示'],
  ])('%s', (text, title) => expect(plain(text).fullTitle).toBe(title))

  test.each([
    ['示例市伞具局 通知公告 关于雨伞助学工作的通知', '关于雨伞助学工作的通知'],
    ['关于雨伞助学工作的通知_示例市人民政府', '关于雨伞助学工作的通知'],
    ['关于雨伞助学工作的通知-示例市人民政府门户网站', '关于雨伞助学工作的通知'],
    ['示例市人民政府门户网站', '关于雨伞助学工作的通知'],
  ])('the <title> %s loses the names of the site', (title, own) => {
    const html = `<html><head><title>${title}</title></head><body><div>关于雨伞助学工作的通知</div><p>各单位：</p><p>一、借。</p><p>二、还。</p></body></html>`
    expect(page(html).title).toBe(own)
  })
})

describe('文号', () => {
  test.each([
    '示政办字〔2030〕12号',
    '示政办字[2030]12号',
    '示政办字（2030）12号',
    '示政办字【2030】 第12号',
    '示政办字［2030］０12号',
    '示政办字﹝２０３０﹞ 12号',
    '文　　号：示政办字(2030)12号',
    '发文字号：示政办字〔2030〕12号 有效性：有效',
    '示政办字〔2030〕12号 签发人：某某',
  ])('%s', (line) => {
    expect(plain(`${line}\n示例市雨伞办法\n${articles}`).number).toBe('示政办字〔2030〕12号')
  })

  test('that a text only refers to is not its own', () => {
    const text = `示例市雨伞办法\n根据《示例意见》（示政发〔2020〕1号）制定。\n${articles}`
    expect(plain(text).number).toBeUndefined()
  })
})

describe('openness', () => {
  const notice = '关于做好雨伞登记工作的通知\n各单位：\n一、登记。\n二、上报。'
  test.each([
    ['公开方式：主动公开', '主动公开'],
    ['公开属性：依申请公开', '依申请公开'],
    ['信息公开选项：不予公开', '不予公开'],
    ['公 开 方 式：免予公开', '不予公开'],
    ['（此件公开发布）', '主动公开'],
    ['（此件依申请公开）', '依申请公开'],
    ['内部资料 注意保存', '不予公开'],
  ])('%s', (line, attribute) => expect(plain(`${notice}\n${line}`).attribute).toBe(attribute))

  test.each([
    ['示例市雨伞办法\n第一条 甲。\n第二条 乙。', '主动公开'],
    ['关于示例路停水的公告\n因检修停水。', '主动公开'],
    ['关于雨伞补贴的实施意见\n一、补贴。\n二、本意见自2030年1月1日起施行。', '主动公开'],
    [notice, '未标明'],
    ['示例市伞具局关于雨伞数量的函\n示例市统计局：\n现将数量告知如下。', '未标明'],
    ['示例市伞具局会议纪要\n一、议题。\n二、议定。', '未标明'],
    ['示例市伞具局机关考勤管理办法\n第一条 甲。\n第二条 乙。', '未标明'],
  ])('%s states none', (text, attribute) => expect(plain(text).attribute).toBe(attribute))
})

test('a table of facts on a page is read whole, with blanks in its labels', () => {
  const html = `<html><head><title>示例</title></head><body><table>
    <tr><td>索 引 号：</td><td>1137/2030-1</td><td>公开方式：</td><td>依申请公开</td></tr>
    <tr><td>发文机关</td><td>示例市伞具局</td><td>成文日期</td><td>2030年06月02日</td></tr>
    <tr><td>标　　题</td><td colspan="3">示例市雨伞慰问细则</td></tr>
    <tr><td>文　　号</td><td>示政办字〔2030〕12号</td><td>有 效 性</td><td>失效</td></tr></table>
    <p>第一条 甲。</p><p>第二条 本细则自2030年7月1日起施行。</p></body></html>`
  expect(page(html)).toMatchObject({
    title: '示例市雨伞慰问细则',
    number: '示政办字〔2030〕12号',
    versionDate: '2030-06-02',
    effectiveFrom: '2030-07-01',
    attribute: '依申请公开',
    ending: '失效',
    issuer: '示例市伞具局',
  })
})
