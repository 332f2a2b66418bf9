/** What gives a person away in a text (个人信息保护法 第四条), by kind. */
export const personalKinds = [
  '身份证号',
  '手机号',
  '座机号',
  '银行卡号',
  '证件号',
  '车牌号',
  '邮箱',
  '微信或QQ号',
  '住址',
  '姓名',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** Between the digits of one number people put a blank, a hyphen or a dot; never more than two. */
const gap = '[\\s\\-–—·.•_/]{0,2}'
const digits = (count: string) => `(?:${gap}\\d)${count}`
const number = '[0-9一二三四五六七八九十百零〇]{1,5}'

/** The hundred most common family names and the common double ones. */
const family =
  '(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎闫薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔汤常温康施洪季庞])'
const given = '[\\p{Script=Han}]{1,2}'
/** What looks like a name and is none. */
const noName =
  '(?!江苏|江西|常住|高新|金融|石油|黄河|夏季|白天|方便|方式|任何|于是|万一|严格|温馨|康复|龙头|雷电|马上|高中|高龄)'

const place =
  '(?:(?![住在是到去从的找])[\\p{Script=Han}A-Za-z0-9]){1,16}(?:大道|大街|胡同|家属院|小区|花园|公寓|社区|新村|[路街巷弄村庄屯苑城园院里组队寨堂营集])'
const unit = `${number}(?:号楼|号院|号|栋|幢|座|单元|室|户|层|楼)`
const room = `(?:${gap}(?:附?${unit}|[东西南北中]户|\\d{3,4}(?!\\d|年|元|个|人|米|平)))`
/** Numbered things that nobody lives in. */
const noDoor = '(?!\\s*(?:线|窗口|文件|公告|令|通知|地块|工程|路口|站|门诊|文))'

/** Each kind by what it looks like once full-width signs are made plain; the order is the order of trust. */
export const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  ['邮箱', /[\w.+-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+)+/gu],
  ['身份证号', new RegExp(`(?<![\\dA-Za-z])[1-9]${digits('{16}')}${gap}[\\dXx](?![\\dA-Za-z])`, 'gu')],
  ['身份证号', /(?<!\d)[1-6]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/gu],
  ['银行卡号', new RegExp(`(?<![\\dA-Za-z])[3-9]${digits('{15,18}')}(?!${gap}\\d)`, 'gu')],
  ['手机号', new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${gap})?1${gap}[3-9]${digits('{9}')}(?!\\d)`, 'gu')],
  [
    '座机号',
    new RegExp(
      `(?<!\\d)[（(]?0\\d{2,3}[)）]?${gap}[2-9]${digits('{6,7}')}(?:${gap}(?:转|-)${gap}\\d{1,5})?(?!\\d)`,
      'gu',
    ),
  ],
  ['座机号', /(?<=(?:座机|电话|固话|联系方式|拨打)(?:号码?)?[是为:：\s]{0,3})[2-9]\d{2,3}[\s-]?\d{4}(?!\d)/gu],
  ['证件号', /(?<![A-Za-z0-9])(?:[EeGgDdSsPp]\s?\d{8}|[Ee][A-Za-z]\s?\d{7}|[HhMm]\s?\d{8,10})(?![A-Za-z0-9])/gu],
  [
    '车牌号',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][\s·.-]?[A-HJ-NP-Za-hj-np-z][\s·.-]?(?=[A-Za-z]*\d)[A-Za-z0-9]{4,5}[A-Za-z0-9挂学警港澳](?![A-Za-z0-9])/gu,
  ],
  [
    '微信或QQ号',
    /(?<=微信号?[是为:：\s]{0,3})[A-Za-z][\w-]{5,19}|(?<=[Qq]{2}号?[是为:：\s]{0,3})[1-9]\d{4,10}(?!\d)/gu,
  ],
  ['住址', new RegExp(`${place}${gap}(?:[东西南北]段${gap})?${unit}${room}*${noDoor}`, 'gu')],
  ['住址', new RegExp(`${number}(?:号楼|栋|幢|座)${gap}${number}单元${room}*|${number}单元${gap}\\d{3,4}室?`, 'gu')],
  [
    '姓名',
    new RegExp(
      `(?<=(?:我叫|名叫|名字叫|名字是|姓名)[是为:：\\s]{0,3})${noName}${family}${given}(?![\\p{Script=Han}]*(?:路|街))`,
      'gu',
    ),
  ],
  ['姓名', new RegExp(`(?<![\\p{Script=Han}--[是用拿把和跟给为替以]])${noName}${family}${given}(?=的?身份证)`, 'gv')],
  ['姓名', new RegExp(`(?<=身份证(?:号码?|上)?(?:的?姓名)?[是为:：，,\\s]{0,3})${noName}${family}${given}`, 'gu')],
]
