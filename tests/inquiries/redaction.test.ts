import { type PersonalKind, personalKinds } from '@shared/inquiries/personalData'
import { personalData, redacted } from '@shared/inquiries/redaction'

/** Invented, plainly examples: nobody's. */
const secrets: Record<PersonalKind, string[]> = {
  身份证号: [
    '371502199001011234',
    '37150219900101123X',
    '371502 19900101 1234',
    '371502-19900101-123x',
    '371502900101123',
  ],
  手机号: [
    '13800000001',
    '138 0000 0001',
    '138-0000-0001',
    '+86 13900000002',
    '1 3 8 0 0 0 0 0 0 0 1',
    '008615000000003',
  ],
  座机号: ['0635-8412345', '0635 8412345', '(0635)8412345', '010-65432100', '0635-8412345转802'],
  银行卡号: ['6222021234567890123', '6222 0212 3456 7890 123', '4367-4212-3456-7890'],
  证件号: ['E12345678', 'G12345678', 'EA1234567', 'H1234567890'],
  车牌号: ['鲁P12345', '鲁P·A1234', '鲁p d12345', '京AD12345'],
  邮箱: ['zhangsan@example.com', 'li.si+1@mail.example.cn', 'wang @ example.com'],
  微信或QQ号: [],
  住址: [
    '东昌府区柳园北路128号3号楼2单元501室',
    '沙镇镇王庄村12号',
    '阳光花园5号楼2单元301',
    '兴华路45号',
    '古楼街道文化巷7号院',
    '幸福小区三号楼二单元五零一室',
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

const names = ['张建国', '李娜', '王小明', '欧阳雪', '刘洋', '陈桂英', '孙大海']
const named = [
  (name: string) => `我叫${name}，今年六十二岁`,
  (name: string) => `姓名：${name}，住在城东`,
  (name: string) => `申请人姓名 ${name}`,
  (name: string) => `这是${name}的身份证`,
  (name: string) => `身份证上的姓名是${name}`,
]
const framed = Object.values(secrets).flatMap((list) =>
  list.flatMap((secret) =>
    [secret, wide(secret)].flatMap((form) => frames.map((frame) => ({ text: frame(form), secret: form }))),
  ),
)
const withNames = names.flatMap((name) => named.map((frame) => ({ text: frame(name), secret: name })))
const contacts = [
  { text: '拿王小明的身份证去办的', secret: '王小明' },
  { text: '座机是84123456，白天有人', secret: '84123456' },
  { text: '加我微信：lao_wang1960 说', secret: 'lao_wang1960' },
  { text: 'QQ号123456789', secret: '123456789' },
  { text: '家里座机 8412345', secret: '8412345' },
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

test('every kind has its own name and findings never overlap', () => {
  expect(new Set(personalKinds).size).toBe(personalKinds.length)
  for (const { text } of dirty) {
    const found = personalData(text)
    expect(found.every((one, at) => at === 0 || one.from >= found[at - 1]!.to)).toBe(true)
  }
})
