/** Characters that a phone keyboard offers for the same syllable, tones apart: one slip takes one for another. */
const groups = [
  '电点店典垫淀',
  '停庭亭挺',
  '水谁税睡',
  '暖软',
  '工公功共供宫弓',
  '资姿咨自字紫滋仔子',
  '社设舍涉射',
  '保宝报饱抱堡',
  '医一衣依以已宜',
  '落洛络',
  '户护互湖虎乎',
  '口扣',
  '积机基及级击鸡',
  '金今斤近进',
  '低底抵地',
  '身深伸申',
  '份分粉',
  '证正政整症征争',
  '居局举具据巨',
  '住主助柱注',
  '照赵找招',
  '驾加家价假嘉',
  '房防方放访',
  '产铲',
  '营赢迎盈应',
  '业叶也页夜',
  '执值直职制质',
  '拆柴',
  '迁千签前钱欠',
  '补不步部',
  '偿尝常长场',
  '物五务误无屋',
  '气汽起企器',
  '路露陆录',
  '灯等登',
  '噪造早燥',
  '音因阴银',
  '扰绕',
  '民名明',
  '贴铁',
  '退推腿',
  '休修',
  '养样氧阳',
  '老劳',
  '失师施时使是',
  '伤商上尚',
  '产',
  '假',
  '离里礼理利',
  '婚昏混',
  '抚扶服福府副附负',
  '赡善',
  '遗移疑宜',
  '嘱主',
  '入如乳',
  '学雪血',
  '转专赚砖',
  '幼有又右',
  '园元员院原',
  '残惨',
  '疾级急',
  '伍五',
  '宅摘债',
  '秸结接街节杰',
  '秆杆赶干',
  '油由游',
  '烟眼严',
  '垃拉',
  '圾极',
  '井景警静',
  '盖该',
  '梯体题提',
  '漏楼',
  '车',
  '违维为围位',
  '章张掌',
  '酒久九',
  '收手首',
  '费飞',
  '取去区曲',
  '暂占战',
  '执直',
  '仲中',
  '裁才财材',
  '认人',
  '定订',
  '赔陪',
  '款宽',
  '育玉预欲',
  '津今经',
  '缴交教较叫',
  '断段短',
]
const soundOf = new Map<string, string>()
for (const group of groups) for (const sign of group) soundOf.set(sign, (soundOf.get(sign) ?? '') + group)

/** Words that people ask with most, two characters and more: what a slip is mended to. */
const asked =
  '停电 停水 停暖 停气 供暖 暖气 工资 社保 医保 落户 户口 公积金 低保 身份证 居住证 护照 驾照 房产证 营业执照 征地 拆迁 补偿 补贴 物业 路灯 噪音 扰民 退休 养老 失业金 工伤 产假 离婚 抚养费 赡养费 遗嘱 入学 转学 幼儿园 残疾 退伍 宅基地 秸秆 油烟 垃圾 井盖 电梯 漏水 停车 违章 酒驾 收费 仲裁 裁员 欠薪 赔偿 生育津贴 补缴 断缴'.split(
    ' ',
  )

/**
 * The question with slips of a phone keyboard mended: one character of a word typed as another of the same sound (停点 →
 * 停电). A word that is known as it stands stays. Undefined where nothing was mended.
 */
export function mended(question: string, isKnown: (word: string) => boolean): string | undefined {
  let text = question
  for (const word of asked) {
    if (text.includes(word)) continue
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
    for (let at = 0; at + word.length <= text.length; at++) {
      // All signs but one stand as they should, so one of the first two does: the rest needs no look.
      if (text.charCodeAt(at) !== first && text.charCodeAt(at + 1) !== second) continue
      const typed = text.slice(at, at + word.length)
      if (slipsFrom(typed, word) && !isKnown(typed)) text = text.slice(0, at) + word + text.slice(at + word.length)
    }
  }
  return text === question ? undefined : text
}

/** Just one character differs, and it sounds the same. */
function slipsFrom(typed: string, word: string): boolean {
  const differing = [...typed].flatMap((sign, at) => (sign === word[at] ? [] : [[sign, word[at] ?? ''] as const]))
  const [only, ...more] = differing
  return only !== undefined && more.length === 0 && (soundOf.get(only[1])?.includes(only[0]) ?? false)
}
