/** What foreigners most often ask an office for, in English, and the words for it here. */
const words: readonly (readonly [RegExp, string])[] = [
  [/passport/, '护照怎么办'],
  [
    /residence (permit|card)|residence registration|register my (residence|address|stay)|temporary residence/,
    '外国人住宿登记 居留许可怎么办',
  ],
  [/\bvisa\b/, '签证延期怎么办 出入境'],
  [/permanent residen/, '外国人永久居留'],
  [/work permit/, '外国人工作许可'],
  [/(id|identity) card/, '身份证怎么办'],
  [/driv(er'?s?|ing) licen[cs]e/, '驾照怎么办'],
  [/birth certificate/, '出生证明怎么办'],
  [/marriage|get(ting)? married/, '领结婚证要带什么'],
  [/divorce/, '离婚怎么办'],
  [/(business|company) (licen[cs]e|registration)|register a company/, '办营业执照几天能下来'],
  [/wages?|salary|unpaid|pay me/, '老板拖欠工资怎么办'],
  [/social (insurance|security)/, '社保怎么交'],
  [/medical insurance|health insurance/, '医保怎么报销'],
  [/pension|retire/, '养老保险怎么领'],
  [/kindergarten/, '幼儿园入园怎么报名'],
  [/school|enrol/, '孩子上小学怎么报名'],
  [/heating|radiator/, '暖气不热找谁'],
  [/water (supply|outage|cut)|no water/, '停水找谁'],
  [/power (cut|outage)|no electricity/, '停电找谁'],
  [/noise|noisy|loud/, '噪音扰民'],
  [/tax/, '个税怎么办'],
  [/rent|landlord/, '租房纠纷'],
  [/parking/, '停车收费'],
  [/refund|return (goods|a product)/, '买东西不给退'],
  [/bus|traffic fine|speeding/, '交通违章'],
]

/** Whether a text without Chinese is English: two words or more, or one that is asked for here. */
export function isEnglish(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return false
  const said = text.toLowerCase()
  const plain = said.match(/\b[a-z]{2,}\b/g) ?? []
  const spoken = plain.filter((word) => /[aeiouy]/.test(word) && !/(.)\1\1/.test(word) && word.length <= 16)
  return words.some(([pattern]) => pattern.test(said)) || (spoken.length >= 3 && everydayEnglish.test(said))
}

const everydayEnglish =
  /\b(the|a|an|to|of|in|is|are|am|do|does|can|how|what|where|when|who|why|i|my|me|you|need|want|get|for|and|no|not)\b/

/** The question in the words of this place, as far as its words are known; undefined where none is. */
export function inChinese(text: string): string | undefined {
  const said = text.toLowerCase()
  if (!/[a-z]/.test(said)) return undefined
  const found = words.filter(([pattern]) => pattern.test(said)).map(([, chinese]) => chinese)
  return found[0]
}
