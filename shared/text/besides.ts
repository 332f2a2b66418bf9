/** Where a thing is said to be: before, beside or behind something. 后面 alone is as often a later time. */
const positions =
  '大门口|门口|大门外|门外|门前|旁边|旁(?![听观证系])|斜对面|对面|对过|隔壁|附近|边上|跟前|楼下|[东南西北][边侧面]|[前后](?:面|边|头)(?=的|那|这|有)'
const somewhere = new RegExp(positions)

/** Premises by which people say where something else is, and which have seldom to do with it. */
export const landmarks =
  '邮政储蓄银行 邮政储蓄 邮储银行 邮局 邮政所 农业银行 工商银行 建设银行 中国银行 交通银行 农商银行 农商行 信用社 银行 党校 交警队 消防队 消防站 人民法院 法院 检察院 看守所 办税厅 社保局 劳动局 供电所 供电局 供电公司 电业局 电力公司 营业厅 县政府 区政府 镇政府 乡政府 街道办 办事处 村委会 村委 居委会 政务服务中心 便民服务中心 服务大厅 火车站 高铁站 汽车站 客运站 公交站 车站 图书馆 博物馆 体育馆 体育场 文化馆 档案馆 公园'.split(
    ' ',
  )

/** Premises whose people or rules are as often the matter itself: who is let in at the school gate, what may be sold there. */
export const institutions =
  '加油站 幼儿园 小学 中学 初中 高中 大学 学院 学校 人民医院 中医院 妇幼保健院 医院 卫生院 卫生室 诊所 药店 超市 商场 菜市场 敬老院 养老院 福利院'.split(
    ' ',
  )

/** Says a text without those of the `premises` that only tell where something is: in 邮局门口的盲道 the 邮局 is a place. */
export function withoutBesides(premises: readonly string[]): (text: string) => string {
  const names = [...new Set(premises)].sort((a, b) => b.length - a.length)
  const beside = new RegExp(`(?:${names.map(literally).join('|')})的?(?:${positions})`, 'g')
  return (text) => (somewhere.test(text) ? text.replace(beside, '') : text)
}

/** Whoever opens a unit may name it with any sign. */
const literally = (name: string) => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
