import { type PersonalKind, personalKinds } from '@shared/redaction/kinds'
import { redact } from '@shared/redaction/redact'

const redacted = (text: string) => redact(text).text

/** Invented, plainly examples: nobody's. */
const secrets: Record<PersonalKind, string[]> = {
  身份证号: [
    '371502199001011234',
    '37150219900101123X',
    '371502 19900101 1234',
    '371502-19900101-123x',
    '371502900101123',
    '371502 900101 123',
  ],
  手机号: [
    '13800000001',
    '138 0000 0001',
    '138-0000-0001',
    '+86 13900000002',
    '1 3 8 0 0 0 0 0 0 0 1',
    '008615000000003',
    '(138)00000001',
    '138、0000、0001',
    '138～0000～0001',
    '138\u200b0000\u200b0001',
    '一三八零零零零零零零一',
  ],
  座机号: [
    '0635-8412345',
    '0635 8412345',
    '(0635)8412345',
    '010-65432100',
    '0635-8412345转802',
    '+86-635-8412345',
    '0635 - 8412345',
  ],
  银行卡号: ['6222021234567890123', '6222 0212 3456 7890 123', '4367-4212-3456-7890'],
  证件号: ['E-12345678', 'E1234 5678', 'PE1234567', 'E12345678', 'G12345678', 'EA1234567', 'H1234567890'],
  车牌号: [
    '鲁P12345',
    '鲁P·A1234',
    '鲁p d12345',
    '鲁PD12345',
    '鲁P12345D',
    '鲁P 123 45',
    '鲁P・12345',
    '鲁P—12345',
    'WJ鲁12345',
    '鲁P1234学',
    '京AD12345',
  ],
  邮箱: [
    'zhangsan@example.com',
    'li.si+1@mail.example.cn',
    'wang @ example.com',
    'wang(at)example.com',
    'wang@example。com',
  ],
  微信或QQ号: [],
  住址: [
    '东昌府区柳园北路128号3号楼2单元501室',
    '沙镇镇王庄村12号',
    '阳光花园5号楼2单元301',
    '兴华路45号',
    '古楼街道文化巷7号院',
    '幸福小区三号楼二单元五零一室',
    '阳光小区5-2-301',
    '阳光小区5#楼301',
    '东昌路甲12号',
    '东昌路12-3号',
    '示例国际3号楼1601',
    '示例国际B座1203室',
    '铁塔小区3排5号',
    '3号楼2单元301室',
  ],
  姓名: [],
}
const frames = [
  (secret: string) => `请联系我，${secret}，谢谢`,
  (secret: string) => `${secret}`,
  (secret: string) => `材料都交了（${secret}），一直没有消息。`,
  (secret: string) => `去年就登记过：${secret}；今年又要登记`,
  (secret: string) => `先写 ${secret} 再写一遍 ${secret} 防止看漏`,
]
const wide = (text: string) => text.replace(/[0-9A-Za-z@]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const names = [
  '张建国',
  '李娜',
  '王小明',
  '欧阳雪',
  '刘洋',
  '陈桂英',
  '孙大海',
  '仝志强',
  '褚玉兰',
  '单小云',
  '买买提·艾力',
]
const named = [
  (name: string) => `我叫${name}，今年六十二岁`,
  (name: string) => `姓名：${name}，住在城东`,
  (name: string) => `申请人姓名 ${name}`,
  (name: string) => `这是${name}的身份证`,
  (name: string) => `身份证上的姓名是${name}`,
]
const common = [
  (name: string) => `拿着${name}的身份证去办`,
  (name: string) => `${name}，身份证号是对的`,
  (name: string) => `我是${name}，来问一件事`,
  (name: string) => `本人${name}（退休）`,
  (name: string) => `姓 名：${name}`,
  (name: string) => `我叫“${name}”`,
]
const framed = Object.values(secrets).flatMap((list) =>
  list.flatMap((secret) =>
    [secret, wide(secret)].flatMap((form) => frames.map((frame) => ({ text: frame(form), secret: form }))),
  ),
)
const withNames = [
  ...names.flatMap((name) => named.slice(0, 3).map((frame) => ({ text: frame(name), secret: name }))),
  ...names
    .slice(0, 7)
    .flatMap((name) => [...named.slice(3), ...common].map((frame) => ({ text: frame(name), secret: name }))),
  { text: '姓名：张 建 国', secret: '张 建 国' },
  { text: '姓名张建国、李娜', secret: '李娜' },
]
const contacts = [
  { text: '拿王小明的身份证去办的', secret: '王小明' },
  { text: '座机是84123456，白天有人', secret: '84123456' },
  { text: '加我微信：lao_wang1960 说', secret: 'lao_wang1960' },
  { text: 'QQ号123456789', secret: '123456789' },
  { text: '家里座机 8412345', secret: '8412345' },
  { text: '传真：8412346', secret: '8412346' },
  { text: '扣扣 12345678', secret: '12345678' },
  { text: 'vx：lao_wang1960', secret: 'lao_wang1960' },
  { text: '账号是1611 0123 4567 8901 234', secret: '1611 0123 4567 8901 234' },
  { text: '港澳通行证C12345678怎么续签', secret: 'C12345678' },
  { text: '军官证南字第12345678号', secret: '12345678' },
  { text: '台胞证12345678', secret: '12345678' },
  { text: '车牌使123456', secret: '使123456' },
]
const dirty = [...framed, ...withNames, ...contacts]

const clean = [
  '聊政办发〔2021〕5号文件里是怎么说的',
  '国务院令第711号什么时候施行',
  '打12345还是打12333',
  '停电打95598，着火打119',
  '补偿款一共128000元，还差3600.50元',
  '民法典第一千一百二十七条和第1128条',
  '2026年11月23日上午9点到12点',
  '2026-11-23提交，2026-12-01到期',
  '我们村有2408人，耕地3500亩',
  '坐3号线到人民广场站',
  '请到5号窗口取号',
  '柳园路和兴华路交叉口红绿灯坏了',
  '小区门口的路灯不亮',
  '我叫了救护车，等了二十分钟',
  '姓名和电话要不要写',
  '常住人口办身份证要几天',
  '江苏的身份证在聊城能补办吗',
  '查询编号 7K2M-93QF 到哪一步了',
  '房子 128 平方，一年物业费 1536 元',
  '工资从 3500 涨到 4200',
  '公交 K15 路末班车几点',
  '土地管理法实施条例第二十六条',
  '百分之三十五，也就是 0.35',
  '身份证丢了去哪里补',
  '打12348问法律，打96555问银行，打4006181234问供热',
  '统一社会信用代码91371500123456789A',
  '国药准字H20012345是什么药',
  '身份证张数不够，姓名有误，怎么改',
  '周末，身份证办理窗口开不开',
  '按其自报的姓名起诉',
  '一共68栋5000余户，路灯不亮也归你们管',
  '不动产权证书鲁(2023)聊城市不动产权第0012345号',
  '受理编号LC20261126001，快递单号SF1234567890123',
  'G35济广高速聊城出口，K12路公交，106国道K12+300处',
  '我叫物业来看过，我叫车去的医院花了58.5元',
  '从2025-01-01到2026-10-31一共669天',
]

test('there are at least 400 sentences with something to hide', () => {
  expect(dirty.length).toBeGreaterThanOrEqual(400)
})

test('no secret survives, in any kind, disguise or place', () => {
  const missed = dirty.filter(({ text, secret }) => redacted(text).includes(secret))
  expect(missed).toEqual([])
})

test('document numbers, amounts, articles, dates, hotlines and ordinary words stay as they are', () => {
  expect(clean.filter((text) => redacted(text) !== text).map((text) => redacted(text))).toEqual([])
})

test('what is taken out is named by its kind, and the rest of the sentence stays', () => {
  expect(redacted('我叫张建国，电话138-0000-0001，住幸福小区三号楼二单元五零一室。')).toBe(
    '我叫［姓名］，电话［手机号］，住［住址］。',
  )
})

test('what was redacted once stays as it is: the words that stand for a finding are none', () => {
  for (const { text } of dirty) expect(redacted(redacted(text))).toBe(redacted(text))
})

test('every kind has its own name and findings never overlap', () => {
  expect(new Set(personalKinds).size).toBe(personalKinds.length)
  for (const { text } of dirty) {
    const found = redact(text).found
    expect(found.every((one, at) => at === 0 || one.from >= found[at - 1]!.to)).toBe(true)
  }
})
